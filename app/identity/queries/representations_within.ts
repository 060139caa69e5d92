import Representation from '#identity/models/representation'
import personsLivingIn from '#identity/queries/persons_living_in'
import type Territory from '#territories/models/territory'

/** Who acts for whom of a territory now, soonest to end first; the first hundred. */
export default function representationsWithin(territory: Territory) {
  const represented = personsLivingIn(territory).withScopes((persons) => persons.shown())
  return Representation.query()
    .whereIn('represented_id', represented.select('persons.id'))
    .withScopes((representations) => representations.inForce())
    .preload('represented')
    .preload('representative')
    .orderBy(['expires_at', 'id'])
    .limit(100)
}

/** The one with this id, in force or not, of somebody who lives in the territory, or a 404. */
export function representationWithin(territory: Territory, id: string) {
  return Representation.query()
    .whereRaw('id::text = ?', [String(id)])
    .whereIn('represented_id', personsLivingIn(territory).select('persons.id'))
    .firstOrFail()
}
