import { holdersOf, Person, type Territory } from '#core/people'
import MerchantMember from '../models/merchant_member.ts'

/** Who has the role of a provider here, and works for no merchant yet. */
export default async function membersToAdd(community: Territory) {
  const holders = await holdersOf('provider.enter', community)
  const members = await MerchantMember.within(community)
  const known = members.map(({ personId }) => personId)
  return Person.query()
    .whereIn('id', holders)
    .whereNotIn('id', known)
    .withScopes((persons) => persons.shown())
    .orderBy(['name', 'id'])
}
