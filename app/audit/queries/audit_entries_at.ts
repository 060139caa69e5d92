import AuditEntry from '#audit/models/audit_entry'
import type Territory from '#territories/models/territory'

/** What was recorded at and below a territory, and what concerns the whole platform. */
export default function auditEntriesAt({ path }: Territory) {
  return AuditEntry.query().where((entries) =>
    entries
      .whereNull('audit_entries.territory_id')
      .orWhereIn('audit_entries.territory_id', (below) => {
        below.from('territories').select('id').whereRaw('path <@ ?::ltree', [path])
      })
  )
}

/** The entry with this id there, or a 404. */
export function auditEntryAt(territory: Territory, id: string) {
  return auditEntriesAt(territory)
    .whereRaw('audit_entries.id::text = ?', [String(id)])
    .preload('actor')
    .preload('onBehalfOf')
    .preload('territory')
    .firstOrFail()
}
