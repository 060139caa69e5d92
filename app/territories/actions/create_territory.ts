import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import { TerritoryCodeTaken, TerritoryMisplaced } from '#territories/errors'
import Territory, { type TerritoryLevel } from '#territories/models/territory'
import lockTree, { lockTerritory } from '#territories/tree_lock'

export type NewTerritory = { code: string; name: string; level: TerritoryLevel }

/** Adds a territory directly below another. */
export default async function createTerritory(
  { code, level, name }: NewTerritory,
  { below, by }: { below: Territory; by: Person }
) {
  return transaction(async (client) => {
    await lockTree(client)
    const parent = await lockTerritory(below, client)
    if (!parent.canContain(level)) throw new TerritoryMisplaced()
    if (await Territory.findBy({ code }, { client })) throw new TerritoryCodeTaken()

    const territory = await Territory.create(
      { code, level, name, parentId: parent.id, path: `${parent.path}.${code}` },
      { client }
    )
    await recordAct({
      act: 'territories.created',
      by,
      subject: { kind: 'territory', id: territory.id },
      territoryId: territory.id,
      after: { code, level, title: name, below: parent.code },
    })
    return territory
  })
}
