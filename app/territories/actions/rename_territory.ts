import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'
import { lockTerritory } from '#territories/tree_lock'

/** Gives a territory another name; under the old one it is still found. */
export default async function renameTerritory(territory: Territory, name: string, by: Person) {
  await transaction(async (client) => {
    const current = await lockTerritory(territory, client)
    if (current.name === name) return

    const before = current.name
    await current.merge({ name }).save()
    await recordAct({
      act: 'territories.renamed',
      by,
      subject: { kind: 'territory', id: current.id },
      territoryId: current.id,
      before: { title: before },
      after: { title: name },
    })
  })
}
