import { DateTime } from 'luxon'
import type AuditEntry from '#audit/models/audit_entry'
import auditEntriesAt from '#audit/queries/audit_entries_at'
import type { AuditSearch } from '#audit/validators/audit_validators'
import type Territory from '#territories/models/territory'

const PAGE = 50

export type AuditPage = { entries: AuditEntry[]; next: string | null }

/**
 * Entries within a territory, the newest first, in pages. `personId` finds what a person did, what was
 * done for them and what was done to them; null means everybody.
 */
export default async function auditEntriesMatching(
  territory: Territory,
  { act, after, from, kind, until }: AuditSearch,
  personId: string | null
): Promise<AuditPage> {
  const matching = auditEntriesAt(territory)
    .preload('actor')
    .preload('onBehalfOf')
    .preload('territory')
    .orderBy('audit_entries.id', 'desc')
    .limit(PAGE + 1)
  if (personId) {
    matching.where((person) =>
      person
        .where('actor_id', personId)
        .orWhere('on_behalf_of_id', personId)
        .orWhere((done) => done.where({ subject_kind: 'person', subject_id: personId }))
    )
  }
  if (kind) matching.where({ kind })
  if (act) matching.where({ act })
  if (from) matching.where('recorded_at', '>=', beginningOf(from))
  if (until) matching.where('recorded_at', '<', beginningOf(until, 1))
  if (after) matching.where('audit_entries.id', '<', after)
  const found = await matching
  const entries = found.slice(0, PAGE)
  return { entries, next: found.length > PAGE ? entries[PAGE - 1].id : null }
}

/** A day is a day in China, wherever the server stands. */
export function beginningOf(day: Date, daysLater = 0) {
  const iso = DateTime.fromJSDate(day).toISODate()!
  return DateTime.fromISO(iso, { zone: 'Asia/Shanghai' }).plus({ days: daysLater }).toJSDate()
}
