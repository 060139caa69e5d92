import { NobodyKnownByPhone } from '#identity/errors'
import Account from '#identity/models/account'
import { digest } from '#identity/sealed'

/** The person with an account for this number, known by name; a role is never given to a mere number. */
export default async function personKnownByPhone(phone: string) {
  const account = await Account.query()
    .where('phone_digest', digest(phone))
    .preload('person')
    .first()
  if (!account?.person.isRealName) throw new NobodyKnownByPhone()
  return account.person
}
