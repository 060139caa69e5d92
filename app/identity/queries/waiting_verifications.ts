import IdentityVerification from '#identity/models/identity_verification'
import type Territory from '#territories/models/territory'

/** What staff have to decide in their territory, longest waiting first. */
export default function waitingVerifications(territory: Territory) {
  return IdentityVerification.within(territory)
    .where('provider', 'counter')
    .doesntHave('decision')
    .whereHas('person', (person) => person.withScopes((persons) => persons.shown()))
    .preload('person', (person) => person.preload('grid'))
    .orderBy('id')
}

/** Who has been seen in person by one of the staff and waits for a second, longest waiting first. */
export function waitingForColleague(territory: Territory) {
  return IdentityVerification.within(territory)
    .whereHas('decision', (decision) =>
      decision.where('is_seen_in_person', true).doesntHave('confirmation')
    )
    .whereHas('person', (person) => person.withScopes((persons) => persons.shown()))
    .preload('person', (person) => person.preload('grid'))
    .preload('decision')
    .orderBy('id')
}
