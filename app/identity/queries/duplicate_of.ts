import type IdentityVerification from '#identity/models/identity_verification'
import Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

/** Another entry within the territory that has the number of a verification: the same person, most likely. */
export default async function duplicateOf(
  { identityNumberDigest, networkNumberDigest, personId }: IdentityVerification,
  territory: Territory
) {
  const person = await Person.within(territory)
    .where((number) => {
      number.where('identity_number_digest', identityNumberDigest ?? '')
      if (networkNumberDigest) number.orWhere('network_number_digest', networkNumberDigest)
    })
    .whereNot('id', personId)
    .preload('account')
    .first()
  // Who stands in the household register alone becomes one with them by the decision itself.
  return person && (person.account || person.isRealName) ? person : null
}
