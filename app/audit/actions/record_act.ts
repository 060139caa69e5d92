import { v7 as uuid } from 'uuid'
import maskFields, { type AuditedFields } from '#audit/masked_fields'
import { origin } from '#audit/origin'
import transaction from '#core/transaction'

export type Act = {
  /** `<domain>.<what_was_done>`; its text is `audit.acts.<domain>.<what_was_done>`. */
  act: string
  /** Something changed, someone looked at personal data (then with a reason), or came in and out. */
  kind?: 'change' | 'look' | 'access'
  /**
   * Who did it; null for what the platform does by itself. While somebody acts for this person, the
   * entry names both: whose hand it was, and on whose behalf.
   */
  by: { id: string } | null
  /** What it was done to, such as `{ kind: 'person', id }`. */
  subject: { kind: string; id: string }
  /** Where it belongs; null for what concerns the whole platform. */
  territoryId: string | null
  before?: AuditedFields | null
  after?: AuditedFields | null
  reason?: string | null
}

/** Writes down who did what, in the transaction in which it is done: kept with it or not at all. */
export default async function recordAct(act: Act) {
  const { address, device, hand } = origin()
  const isForAnother = hand !== null && hand.actsForId === act.by?.id
  await transaction(async (client) => {
    await client
      .insertQuery()
      .table('audit_entries')
      .insert({
        id: uuid(),
        kind: act.kind ?? 'change',
        act: act.act,
        actor_id: isForAnother ? hand.id : (act.by?.id ?? null),
        on_behalf_of_id: isForAnother ? hand.actsForId : null,
        subject_kind: act.subject.kind,
        subject_id: act.subject.id,
        territory_id: act.territoryId,
        before: act.before ? JSON.stringify(maskFields(act.before)) : null,
        after: act.after ? JSON.stringify(maskFields(act.after)) : null,
        reason: act.reason ?? null,
        address,
        device,
      })
  })
}
