import { DateTime } from 'luxon'
import type { ResourceRules } from '#booking/actions/add_resource'
import { LotteryRunning } from '#booking/errors'
import Lottery from '#booking/models/lottery'
import Resource from '#booking/models/resource'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'

/**
 * Decides other rules, for bookings from now on. Other terms have to be agreed to anew; what is kept free before and
 * after stays as it is while lots are drawn.
 */
export default async function changeResource(resource: Resource, rules: Partial<ResourceRules>) {
  return transaction(async (client) => {
    const locked = await lockResource(resource, client)
    if (hasOtherBuffers(locked, rules)) await refuseWhileDrawn(locked, client)
    const isOther = rules.terms !== undefined && rules.terms !== locked.terms
    const termsVersion = locked.termsVersion + (isOther ? 1 : 0)
    return locked.merge({ ...rules, termsVersion }).save()
  })
}

function hasOtherBuffers(resource: Resource, rules: Partial<ResourceRules>) {
  return (['minutesBefore', 'minutesAfter'] as const).some(
    (name) => rules[name] !== undefined && rules[name] !== resource[name]
  )
}

async function refuseWhileDrawn({ id }: Resource, client: TransactionClient) {
  const running = await Lottery.query({ client })
    .where('resource_id', id)
    .whereNull('drawn_at')
    .whereNull('called_off_at')
    .first()
  if (running) throw new LotteryRunning()
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
