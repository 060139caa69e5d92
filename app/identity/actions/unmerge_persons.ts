import { better } from '#core/assurance'
import type { TransactionClient } from '#core/database'
import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import { AlreadyUnmerged, MergedFurther, OwnMerge } from '#identity/merge_errors'
import lockBoth, { refuseRolesOutOfReach } from '#identity/merging/lock_both'
import { moveReferencesBack } from '#identity/merging/move_references'
import { handOver, leaveRestriction } from '#identity/merging/take_facts'
import type Person from '#identity/models/person'
import type PersonMerge from '#identity/models/person_merge'
import PersonUnmerge from '#identity/models/person_unmerge'
import levelByEvidence from '#identity/queries/level_by_evidence'
import { carryCountersBack } from '#points/actions/carry_counters'
import { carryHoursBack } from '#points/actions/carry_hours'
import { carryPointsBack } from '#points/actions/carry_points'

/** Makes two persons again of what was merged: all that had moved goes back, and points as far as they are there. */
export default async function unmergePersons(
  merge: PersonMerge,
  { by, reason }: { by: Person; reason: string }
) {
  if ([merge.keptId, merge.mergedId].includes(by.id)) throw new OwnMerge()

  return transaction(async (client) => {
    const [kept, merged] = await lockBoth([merge.keptId, merge.mergedId], client)
    await refuseWhatCannotBeUndone(merge, { kept, merged }, client)
    await refuseRolesOutOfReach([kept], by, client)

    await moveReferencesBack(merge, client)
    await kept.refresh()
    leaveRestriction({ kept, merged })
    if (merge.tookNetworkNumber) await handOver(kept, merged)
    const points = await carryPointsBack(merge, client)
    await carryHoursBack(merge, client)
    await carryCountersBack(merge, client)
    await merged.merge({ mergedIntoId: null }).save()
    const level = better(merge.keptLevelBefore, await levelByEvidence(kept, client))
    await kept.merge({ assuranceLevel: level }).save()
    await recordUnmerge(merge, { by, reason, points })
    return PersonUnmerge.create(
      {
        mergeId: merge.id,
        unmergedById: by.id,
        reason,
        pointsReturned: points.returned,
        pointsMissing: points.missing,
      },
      { client }
    )
  })
}

type Both = { kept: Person; merged: Person }

/** What was merged further has to be undone in the order in which it was done, the last first. */
async function refuseWhatCannotBeUndone(
  merge: PersonMerge,
  { kept, merged }: Both,
  client: TransactionClient
) {
  const earlier = await PersonUnmerge.findBy({ mergeId: merge.id }, { client })
  if (earlier) throw new AlreadyUnmerged()
  if (kept.mergedIntoId || merged.mergedIntoId !== kept.id) throw new MergedFurther()
}

type Told = { by: Person; reason: string; points: { returned: number; missing: number } }

async function recordUnmerge(merge: PersonMerge, { by, points, reason }: Told) {
  for (const id of [merge.keptId, merge.mergedId]) {
    await recordAct({
      act: 'verification.unmerged',
      by,
      subject: { kind: 'person', id },
      territoryId: merge.territoryId,
      reason,
      after: { merge: merge.id, pointsReturned: points.returned, pointsMissing: points.missing },
    })
  }
}
