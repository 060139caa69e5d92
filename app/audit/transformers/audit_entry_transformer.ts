import type AuditEntry from '#audit/models/audit_entry'

export default class AuditEntryTransformer {
  constructor(private entry: AuditEntry) {}

  forList() {
    const { act, actor, actorId, id, kind, onBehalfOf, reason, recordedAt, territory } = this.entry
    return {
      id,
      act: `audit.acts.${act}`,
      kind,
      at: recordedAt.toISO()!,
      actor: actorId ? (actor.name ?? actorId) : null,
      onBehalfOf: onBehalfOf?.name ?? null,
      territory: territory?.shortName ?? null,
      reason,
    }
  }

  whole() {
    const { address, after, before, device, subjectId, subjectKind } = this.entry
    return {
      ...this.forList(),
      subject: `${subjectKind} ${subjectId}`,
      address,
      device,
      before: fieldsIn(before),
      after: fieldsIn(after),
    }
  }
}

function fieldsIn(fields: AuditEntry['before']) {
  return Object.entries(fields ?? {}).map(([field, value]) => ({ field, value: String(value) }))
}
