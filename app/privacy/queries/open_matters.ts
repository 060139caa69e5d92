import bookingsAhead from '#booking/queries/bookings_ahead'
import enrolmentsAhead from '#enrolment/queries/enrolments_ahead'
import RoleGrant from '#identity/models/role_grant'
import type Person from '#identity/models/person'
import { representationsBy } from '#identity/queries/representations_of'
import balanceOf from '#points/queries/balance'

/** What is still open for a person, named before they are erased; texts `privacy.matters.<name>`. */
export type OpenMatters = {
  points: number
  held: number
  enrolments: number
  bookings: number
  represented: number
  roles: number
}

/** All that ends with an erasure. Roles must be given back first: somebody's work depends on them. */
export default async function openMatters(person: Person): Promise<OpenMatters> {
  const { available, held } = await balanceOf(person.id)
  const represented = await representationsBy(person)
  const grants = await RoleGrant.query().where('person_id', person.id).whereNull('revoked_at')
  return {
    points: available,
    held,
    enrolments: await enrolmentsAhead(person.id),
    bookings: await bookingsAhead(person.id),
    represented: represented.length,
    roles: grants.filter(({ isInForce }) => isInForce).length,
  }
}
