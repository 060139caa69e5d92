import type { Holding } from '#privacy/domain_data'

const ofTheirAccount =
  'account_id in (select accounts.id from accounts where person_id = any(:people))'

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
    kind: 'sign_in',
    table: 'sign_ins',
    about: ['account_id'],
    whose: ofTheirAccount,
    fields: {
      from: 'began_at',
      last_seen_at: 'last_seen_at',
      until: 'ended_at',
      device: 'device',
      network_address: 'address',
    },
    purpose: 'security',
    basis: 'statutory_duty',
    sensitivity: 1,
    // Six months are the least that security logs are kept (Cybersecurity Law art. 21). No session
    // lives that long without a request, whether it was ended or left to itself.
    kept: { span: { months: 6 }, since: 'last_seen_at' },
    erasing: { outcome: 'erased' },
    isAccess: true,
  },
  {
    kind: 'password',
    table: 'passwords',
    about: ['account_id'],
    whose: ofTheirAccount,
    fields: { from: 'created_at', until: 'ended_at' },
    purpose: 'sign_in',
    basis: 'contract',
    sensitivity: 1,
    kept: 'until_erased',
    erasing: { outcome: 'erased' },
    isAccess: true,
  },
  {
    // Its recovery codes go with it.
    kind: 'authenticator',
    table: 'authenticators',
    about: ['account_id'],
    whose: ofTheirAccount,
    fields: { from: 'created_at' },
    leftOut: ['secret_sealed'],
    purpose: 'sign_in',
    basis: 'contract',
    sensitivity: 1,
    kept: 'until_erased',
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
