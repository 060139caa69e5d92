import Representation from '#identity/models/representation'
import type Territory from '#territories/models/territory'

/** Who acts for whom in a territory now, soonest to end first; the first hundred. */
export default function representationsWithin(territory: Territory) {
  return Representation.within(territory)
    .withScopes((representations) => representations.inForce())
    .whereHas('represented', (person) => person.withScopes((persons) => persons.shown()))
    .preload('represented')
    .preload('representative')
    .orderBy(['expires_at', 'id'])
    .limit(100)
}
