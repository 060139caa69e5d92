import type Person from '#identity/models/person'
import Representation from '#identity/models/representation'

/**
 * Whom a person may act for now, soonest to end first. For somebody whose data is only stored nobody acts;
 * the guardian of a child is still let in, to what may be known of the child and to taking that back.
 */
export function representationsBy(person: Person) {
  return inForce()
    .where('representative_id', person.id)
    .where((open) =>
      open
        .where('kind', 'guardian')
        .orWhereHas('represented', (each) => each.withScopes((persons) => persons.shown()))
    )
    .preload('represented')
}

/** Who may act for a person now, soonest to end first. */
export function representationsFor(person: Person) {
  return inForce().where('represented_id', person.id).preload('representative')
}

function inForce() {
  return Representation.query()
    .withScopes((representations) => representations.inForce())
    .orderBy(['expires_at', 'id'])
}
