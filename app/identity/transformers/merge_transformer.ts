import { maskPhoneNumber } from '#identity/phone_number'
import type { Merged } from '#identity/actions/merge_persons'
import type { Moved } from '#identity/merging/move_references'
import type Person from '#identity/models/person'
import type PersonMerge from '#identity/models/person_merge'
import { unseal } from '#identity/sealed'
import type { CountOf } from '#identity/pages'

/** Tables of the core by the words they have; all others are told by the plugin that they belong to. */
const worded = new Set([
  ...['accounts', 'role_grants', 'household_members', 'residence_confirmations'],
  ...['representations', 'representation_requests', 'identity_verifications'],
  ...['verification_failures', 'notices', 'enrolments'],
])

export default class MergeTransformer {
  constructor(private merge: PersonMerge) {}

  forList() {
    const { createdAt, id, kept, mergedBy, unmerge } = this.merge
    return {
      id,
      name: kept.maskedName,
      by: mergedBy?.name ?? null,
      at: createdAt.toISO()!,
      isUndone: Boolean(unmerge),
    }
  }

  forShow() {
    const { reason, unmerge } = this.merge
    return {
      ...this.forList(),
      reason: reason === 'household_register' ? null : reason,
      undone: unmerge && {
        reason: unmerge.reason,
        at: unmerge.createdAt.toISO()!,
        pointsMissing: unmerge.pointsMissing,
      },
    }
  }
}

/** One of two entries that may be one person: enough to tell them apart at the counter. */
export function entryOf(person: Person) {
  const { account, assuranceLevel, createdAt, grid, id, maskedName } = person
  return {
    id,
    name: maskedName,
    level: assuranceLevel,
    phone: account && maskPhoneNumber(unseal(account.phoneSealed)),
    grid: grid?.name ?? null,
    since: createdAt.toISO()!,
  }
}

/** What goes along and what stays, in words: rows by the table they are in. */
export function countsOf({ points, tables }: Merged) {
  return { points, counts: tables.map(countOf) }
}

function countOf({ moved, stayed, table }: Moved): CountOf {
  const [plugin] = table.split('_')
  return { label: worded.has(table) ? null : `${plugin}.name`, table, moved, stayed }
}
