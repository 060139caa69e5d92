import type { Holding } from '#privacy/domain_data'

const ofTheirVerifications = `verification_id in (
      select id from identity_verifications where person_id = any(:people))`

const threeYears = { span: { months: 36 }, since: 'created_at' }

/** How the platform came to know somebody by name. */
const verification: Holding[] = [
  {
    kind: 'in_person_confirmation',
    table: 'in_person_confirmations',
    about: [],
    whose: `decision_id in (
      select id from identity_verification_decisions where ${ofTheirVerifications})`,
    fields: { confirmed: 'is_confirmed', reason: 'reason', decided_at: 'created_at' },
    purpose: 'verification',
    basis: 'contract',
    sensitivity: 1,
    kept: threeYears,
    erasing: { outcome: 'erased' },
  },
  {
    kind: 'verification_failure',
    table: 'verification_failures',
    about: ['person_id'],
    fields: { at: 'created_at' },
    purpose: 'verification',
    basis: 'contract',
    sensitivity: 1,
    kept: { span: { days: 30 }, since: 'created_at' },
    erasing: { outcome: 'erased' },
  },
  {
    // The pictures themselves go with their files when staff have decided, and at the latest then.
    kind: 'verification_picture',
    table: 'verification_pictures',
    about: [],
    whose: ofTheirVerifications,
    fields: { at: 'created_at' },
    purpose: 'verification',
    basis: 'contract',
    sensitivity: 2,
    kept: {
      span: { days: 30 },
      since: 'created_at',
      by: () => import('#identity/actions/forget_document_pictures'),
    },
    erasing: { outcome: 'erased' },
  },
  {
    kind: 'verification_decision',
    table: 'identity_verification_decisions',
    about: [],
    whose: ofTheirVerifications,
    fields: { confirmed: 'is_confirmed', reason: 'reason', decided_at: 'created_at' },
    purpose: 'verification',
    basis: 'contract',
    sensitivity: 1,
    kept: threeYears,
    erasing: { outcome: 'erased' },
  },
  {
    kind: 'verification',
    table: 'identity_verifications',
    about: ['person_id'],
    fields: {
      name: 'name',
      identity_number: { sealed: 'identity_number_sealed' },
      network_number: { sealed: 'network_number_sealed' },
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
