import type { Person, Territory } from '#core/people'
import allMerchants from './all_merchants.ts'

/** For whom somebody works here, or null. */
export default function merchantOf(community: Territory, member: Person) {
  return merchantsOf(community, member).first()
}

/** The same where nothing can be done without one: a 404. */
export function ownMerchant(community: Territory, member: Person) {
  return merchantsOf(community, member).firstOrFail()
}

function merchantsOf(community: Territory, member: Person) {
  return allMerchants(community).whereHas('members', (members) => {
    members.where('person_id', member.id)
  })
}
