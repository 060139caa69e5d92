import { DateTime } from 'luxon'
import type { ResourceRules } from '#booking/actions/add_resource'
import Resource from '#booking/models/resource'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'

/** Decides other rules, for bookings from now on. Other terms have to be agreed to anew. */
export default async function changeResource(resource: Resource, rules: Partial<ResourceRules>) {
  return transaction(async (client) => {
    const locked = await lockResource(resource, client)
    const isOther = rules.terms !== undefined && rules.terms !== locked.terms
    const termsVersion = locked.termsVersion + (isOther ? 1 : 0)
    return locked.merge({ ...rules, termsVersion }).save()
  })
}

/** Takes a resource from what can be booked, or puts it back; what is booked stays booked. */
export async function retireResource(resource: Resource, state: 'retired' | 'bookable') {
  return transaction(async (client) => {
    const locked = await lockResource(resource, client)
    const retiredAt = state === 'retired' ? (locked.retiredAt ?? DateTime.now()) : null
    return locked.merge({ retiredAt }).save()
  })
}

function lockResource({ id }: Resource, client: TransactionClient) {
  return Resource.query({ client }).where({ id }).forUpdate().firstOrFail()
}
