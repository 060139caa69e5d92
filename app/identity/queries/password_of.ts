import Password from '#identity/models/password'

/** The password of an account, or null where there is none. */
export default function passwordOf(accountId: string) {
  return Password.query().where({ accountId }).whereNull('ended_at').first()
}

/** The passwords that may not be taken again, the latest first. */
export function latestPasswordsOf(accountId: string) {
  return Password.query()
    .where({ accountId })
    .orderBy([
      { column: 'created_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(Password.remembered)
}
