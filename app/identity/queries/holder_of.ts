import type { TransactionClient } from '#core/database'
import Person from '#identity/models/person'

/** The other person, if there is one, who has this identity number; with their account. */
export default function holderOf(
  identityNumberDigest: string,
  personId: string,
  client: TransactionClient
) {
  return Person.query({ client })
    .where({ identityNumberDigest })
    .whereNot('id', personId)
    .preload('account')
    .first()
}

/** Known from the household register alone: nobody has signed in or been verified as this person. */
export function isOnlyRegistered(holder: Person) {
  return !holder.account && !holder.isRealName
}
