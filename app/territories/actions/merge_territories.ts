import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import moveBudgets from '#points/actions/move_budgets'
import handOverRoles from '#territories/actions/hand_over_roles'
import carryGrid from '#territories/actions/carry_grid'
import replaceVersion from '#territories/actions/replace_version'
import { moveBelongings } from '#territories/belongings'
import { TerritoriesDoNotMerge } from '#territories/errors'
import Territory from '#territories/models/territory'
import placeBelow from '#territories/place_below'
import whatMoves from '#territories/queries/what_moves'
import lockTree, { lockTerritory } from '#territories/tree_lock'

type Merger = { from: Territory; into: Territory }

/**
 * Makes one territory a part of another of its level. Who lives and works there comes over, and so does
 * what lies below and what is left of its budgets. It stays as a retired node below its successor, with all
 * that happened there: records are found from above, and links with its code lead on.
 */
export default async function mergeTerritories(
  { from, into }: Merger,
  { by, reason }: { by: Person; reason: string }
) {
  await transaction(async (client) => {
    await lockTree(client)
    const merger = {
      from: await lockTerritory(from, client),
      into: await lockTerritory(into, client),
    }
    if (!canMerge(merger)) throw new TerritoriesDoNotMerge()
    const counts = await whatMoves(merger, by, client)

    await moveGrids(merger, client)
    await succeed(merger, client)
    await moveBelongings(merger.from, merger.into, client)
    await handOverRoles(merger, { by, reason }, client)
    await moveBudgets(merger, by, client)
    await recordAct({
      act: 'territories.merged',
      by,
      subject: { kind: 'territory', id: from.id },
      territoryId: into.id,
      before: { code: merger.from.code, title: merger.from.name },
      after: { into: merger.into.code, ...counts },
      reason,
    })
  })
}

/** Whether two territories can become one: of one level, side by side, grids within their community. */
function canMerge({ from, into }: Merger) {
  if (from.id === into.id || from.level !== into.level) return false
  if (from.covers(into) || into.covers(from)) return false
  return from.level !== 'grid' || from.parentId === into.parentId
}

/** The grids of a community come over as they are drawn; a grid that is merged itself is drawn no more. */
async function moveGrids({ from, into }: Merger, client: TransactionClient) {
  if (from.level === 'grid') return replaceVersion(from.id, null, client)
  if (from.level !== 'community') return

  const grids = await Territory.query({ client }).where({ parentId: from.id, level: 'grid' })
  for (const grid of grids) await carryGrid(grid.id, { from, to: into }, client)
}

async function succeed({ from, into }: Merger, client: TransactionClient) {
  const below = await Territory.query({ client }).where('parent_id', from.id).orderBy('code')
  for (const territory of below) await placeBelow(territory, into, client)
  await placeBelow(from, into, client)
  const retiredAt = DateTime.now().toJSDate()
  await client
    .from('territories')
    .where('id', from.id)
    .update({ retired_at: retiredAt, succeeded_by_id: into.id })
  // Whatever it took in itself is a part of the same successor now: nobody follows a chain.
  await client
    .from('territories')
    .where('succeeded_by_id', from.id)
    .update({ succeeded_by_id: into.id })
}
