import Account from '#identity/models/account'
import Authenticator from '#identity/models/authenticator'
import type Person from '#identity/models/person'

/** The authenticator of an account with the recovery codes that were not used, or null. */
export default function authenticatorOf(accountId: string) {
  return Authenticator.query()
    .where({ accountId })
    .preload('recoveryCodes', (codes) => codes.whereNull('used_at'))
    .first()
}

export async function hasAuthenticator(person: Person) {
  const account = await Account.findBy('personId', person.id)
  return account !== null && (await authenticatorOf(account.id)) !== null
}
