import type { Holding } from '#privacy/domain_data'

/** What somebody signs in with. */
const access: Holding[] = [
  {
    kind: 'sign_in_code',
    table: 'sign_in_codes',
    about: [],
    whose: 'phone_digest in (select phone_digest from accounts where person_id = any(:people))',
    fields: { asked_at: 'created_at', used_at: 'used_at' },
    purpose: 'sign_in',
    basis: 'contract',
    sensitivity: 1,
    kept: { span: { days: 30 }, since: 'expires_at' },
    erasing: { outcome: 'erased' },
    isAccess: true,
  },
  {
    kind: 'session',
    table: 'sessions',
    about: [],
    whose: `sessions.user_id in (
      select accounts.id::text from accounts where person_id = any(:people))`,
    fields: { until: 'expires_at' },
    purpose: 'sign_in',
    basis: 'contract',
    sensitivity: 1,
    kept: { span: { days: 1 }, since: 'expires_at' },
    erasing: { outcome: 'erased' },
    isAccess: true,
  },
  {
    kind: 'account',
    table: 'accounts',
    about: ['person_id'],
    fields: { phone: { sealed: 'phone_sealed' }, opened_at: 'created_at' },
    purpose: 'sign_in',
    basis: 'contract',
    sensitivity: 1,
    kept: 'until_erased',
    receiver: 'message_carrier',
    erasing: { outcome: 'erased' },
    isAccess: true,
  },
]

export default access
