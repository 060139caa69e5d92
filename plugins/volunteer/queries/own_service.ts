import { Enrolment } from '#core/enrolment'
import type { Person, Territory } from '#core/people'
import serviceWithin from './service_within.ts'

/** A person's own part in a shift; the code of a neighbour is not found. */
export default async function ownService(community: Territory, person: Person, id: string) {
  const { id: ownId } = await Enrolment.within(community)
    .where('person_id', person.id)
    .whereRaw('enrolments.id::text = ?', [id])
    .firstOrFail()
  return serviceWithin(community, ownId)
}
