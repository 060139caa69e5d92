import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import moveGridsPeople from '#territories/actions/move_grids_people'
import { TerritoryMisplaced } from '#territories/errors'
import Territory from '#territories/models/territory'
import placeBelow from '#territories/place_below'
import lockTree, { lockTerritory } from '#territories/tree_lock'

/**
 * Puts a territory, with all below it, under another parent. A grid that comes to another community
 * brings its people along.
 */
export default async function moveTerritory(
  territory: Territory,
  to: Territory,
  { by, reason }: { by: Person; reason: string }
) {
  await transaction(async (client) => {
    await lockTree(client)
    const moved = await lockTerritory(territory, client)
    const parent = await lockTerritory(to, client)
    if (!parent.canContain(moved.level) || moved.covers(parent)) throw new TerritoryMisplaced()
    const before = await Territory.query({ client })
      .where('id', moved.parentId ?? '')
      .first()
    if (before?.id === parent.id) return

    await placeBelow(moved, parent, client)
    if (moved.level === 'grid' && before) {
      await moveGridsPeople([moved.id], { from: before, to: parent }, client)
    }
    await recordAct({
      act: 'territories.moved',
      by,
      subject: { kind: 'territory', id: moved.id },
      territoryId: moved.id,
      before: { below: before?.code ?? null },
      after: { below: parent.code },
      reason,
    })
  })
}
