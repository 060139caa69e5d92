import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import createTerritory from '#territories/actions/create_territory'
import moveGridsPeople from '#territories/actions/move_grids_people'
import { SplitTakesAll, TerritoryMisplaced } from '#territories/errors'
import Territory from '#territories/models/territory'
import placeBelow from '#territories/place_below'
import lockTree, { lockTerritory } from '#territories/tree_lock'

export type Split = { code: string; name: string; gridCodes: string[]; reason: string }

/**
 * Makes a new community of some grids of another, beside it. Who lives there goes along; what happened
 * until now, and the budgets, stay with the old community.
 */
export default async function splitCommunity(
  community: Territory,
  { code, gridCodes, name, reason }: Split,
  by: Person
) {
  return transaction(async (client) => {
    await lockTree(client)
    const from = await lockTerritory(community, client)
    if (from.level !== 'community') throw new TerritoryMisplaced()
    const parent = await Territory.query({ client })
      .where('id', from.parentId ?? '')
      .firstOrFail()
    const grids = await Territory.query({ client })
      .where({ parentId: from.id, level: 'grid' })
      .whereNull('retired_at')
    const chosen = grids.filter((grid) => gridCodes.includes(grid.code))
    if (chosen.length === 0 || chosen.length === grids.length) throw new SplitTakesAll()

    const to = await createTerritory({ code, name, level: 'community' }, { below: parent, by })
    for (const grid of chosen) await placeBelow(grid, to, client)
    await moveGridsPeople(
      chosen.map(({ id }) => id),
      { from, to },
      client
    )
    await recordAct({
      act: 'territories.split',
      by,
      subject: { kind: 'territory', id: from.id },
      territoryId: from.id,
      after: { into: code, grids: chosen.map((grid) => grid.code) },
      reason,
    })
    return to
  })
}
