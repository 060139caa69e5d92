import IdentityVerification from '#identity/models/identity_verification'
import type Territory from '#territories/models/territory'

/** What staff have to decide in their territory, longest waiting first. */
export default function waitingVerifications(territory: Territory) {
  return IdentityVerification.within(territory)
    .doesntHave('decision')
    .whereHas('person', (person) => person.withScopes((persons) => persons.shown()))
    .preload('person', (person) => person.preload('grid'))
    .orderBy('id')
}
