import type { Holding } from '#privacy/domain_data'

/** How the platform came to know somebody by name. */
const verification: Holding[] = [
  {
    kind: 'verification_decision',
    table: 'identity_verification_decisions',
    about: [],
    whose: `verification_id in (
      select id from identity_verifications where person_id = any(:people))`,
    fields: { confirmed: 'is_confirmed', reason: 'reason', decided_at: 'created_at' },
    purpose: 'verification',
    basis: 'contract',
    sensitivity: 1,
    kept: { span: { months: 36 }, since: 'created_at' },
    erasing: { outcome: 'erased' },
  },
  {
    kind: 'verification',
    table: 'identity_verifications',
    about: ['person_id'],
    fields: {
      name: 'name',
      identity_number: { sealed: 'identity_number_sealed' },
      asked_at: 'created_at',
    },
    purpose: 'verification',
    basis: 'contract',
    sensitivity: 2,
    kept: {
      span: { months: 36 },
      since: 'created_at',
      only: `not exists (select from identity_verification_decisions as decision
        where decision.verification_id = identity_verifications.id)`,
    },
    erasing: { outcome: 'erased' },
  },
]

export default verification
