import type { TransactionClient } from '#core/database'
import type IdentityVerification from '#identity/models/identity_verification'
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

type Claimed = Pick<
  IdentityVerification,
  'identityNumberDigest' | 'networkNumberDigest' | 'personId'
>

/** The other person who has the number, of whichever kind, that a verification is about. */
export async function holderOfClaim(claimed: Claimed, client: TransactionClient) {
  const { identityNumberDigest, networkNumberDigest, personId } = claimed
  if (identityNumberDigest) return holderOf(identityNumberDigest, personId, client)
  if (!networkNumberDigest) return null
  return Person.query({ client })
    .where({ networkNumberDigest })
    .whereNot('id', personId)
    .preload('account')
    .first()
}

/** Known from the household register alone: nobody has signed in or been verified as this person. */
export function isOnlyRegistered(holder: Person) {
  return !holder.account && !holder.isRealName
}
