import { better } from '#core/assurance'
import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import moveReferences, { type Moved } from '#identity/merging/move_references'
import takeFacts from '#identity/merging/take_facts'
import { AlreadyMerged, OwnMerge, PersonsDiffer } from '#identity/merge_errors'
import lockBoth, { refuseRolesOutOfReach } from '#identity/merging/lock_both'
import type Person from '#identity/models/person'
import PersonMerge from '#identity/models/person_merge'
import carryCounters from '#points/actions/carry_counters'
import carryHours from '#points/actions/carry_hours'
import carryPoints from '#points/actions/carry_points'

type Merging = { kept: Person; merged: Person; reason: string }

/** What a merge moved. */
export type Merged = { merge: PersonMerge; tables: Moved[]; points: number }

/**
 * Makes one person of two entries: what belonged to `merged` belongs to `kept`, and `merged` is still
 * found, as `kept`. `by` is null where a provider outside proved that they are one.
 */
export default async function mergePersons(
  { kept, merged, reason }: Merging,
  by: Person | null
): Promise<Merged> {
  return transaction(async (client) => {
    const [survivor, other] = await lockBoth([kept.id, merged.id], client)
    refuseWhatCannotBeOne(survivor, other, by)
    await refuseRolesOutOfReach([survivor, other], by, client)

    const merge = await PersonMerge.create(
      {
        territoryId: survivor.territoryId,
        keptId: survivor.id,
        mergedId: other.id,
        mergedById: by?.id ?? null,
        reason,
        keptLevelBefore: survivor.assuranceLevel,
      },
      { client }
    )
    const tables = await moveReferences(merge, client)
    await takeFacts(merge, { kept: survivor, merged: other }, client)
    const points = await carryPoints(merge, client)
    await carryCounters(merge, client)
    await carryHours(merge, client)
    await other.merge({ mergedIntoId: survivor.id }).save()
    const level = better(survivor.assuranceLevel, other.assuranceLevel)
    await survivor.merge({ assuranceLevel: level }).save()
    await recordMerge(merge, { points, rows: tables.reduce((sum, { moved }) => sum + moved, 0) })
    return { merge, tables, points }
  })
}

function refuseWhatCannotBeOne(kept: Person, merged: Person, by: Person | null) {
  if (kept.id === merged.id || kept.mergedIntoId || merged.mergedIntoId) throw new AlreadyMerged()
  if (by && [kept.id, merged.id].includes(by.id)) throw new OwnMerge()
  // Whoever has a number of their own is a person of their own; nobody has two network identities.
  const haveBothNetworkNumbers = kept.networkNumberDigest && merged.networkNumberDigest
  if (merged.identityNumberDigest || haveBothNetworkNumbers) throw new PersonsDiffer()
}

async function recordMerge(merge: PersonMerge, figures: { rows: number; points: number }) {
  const { id, keptId, mergedById, mergedId, reason, territoryId } = merge
  for (const personId of [keptId, mergedId]) {
    await recordAct({
      act: 'verification.merged',
      by: mergedById ? { id: mergedById } : null,
      subject: { kind: 'person', id: personId },
      territoryId,
      reason,
      after: { merge: id, kept: keptId, merged: mergedId, ...figures },
    })
  }
}
