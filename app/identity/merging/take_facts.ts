import type { TransactionClient } from '#core/database'
import type Person from '#identity/models/person'
import type PersonMerge from '#identity/models/person_merge'
import PersonMergeMove from '#identity/models/person_merge_move'

type Both = { kept: Person; merged: Person }

/** What only the merged entry knew is the kept one's too: the grid, the home, the network identity, that data be only stored. */
export default async function takeFacts(
  merge: PersonMerge,
  { kept, merged }: Both,
  client: TransactionClient
) {
  const places = { grid_id: 'gridId', household_id: 'householdId' } as const
  for (const [columnName, fact] of Object.entries(places)) {
    const after = merged[fact]
    if (kept[fact] || !after) continue
    kept[fact] = after
    const facts = { mergeId: merge.id, tableName: 'persons', columnName, before: null, after }
    await PersonMergeMove.create({ ...facts, rowKey: { id: kept.id } }, { client })
  }
  kept.restrictedAt ??= merged.restrictedAt
  await kept.save()
  if (kept.networkNumberDigest || !merged.networkNumberDigest) return
  await handOver(merged, kept)
  await merge.merge({ tookNetworkNumber: true }).save()
}

/** A restriction that had come with the merge goes with it; one of another moment is the kept one's own. */
export function leaveRestriction({ kept, merged }: Both) {
  const isFromMerge = kept.restrictedAt?.toMillis() === merged.restrictedAt?.toMillis()
  if (isFromMerge) kept.restrictedAt = null
}

/** There is one of each network number: it is given up before it is taken. */
export async function handOver(from: Person, to: Person) {
  const { networkNumberDigest, networkNumberSealed } = from
  await from.merge({ networkNumberDigest: null, networkNumberSealed: null }).save()
  await to.merge({ networkNumberDigest, networkNumberSealed }).save()
}
