import { bookingRequests } from '#core/booking'
import type { Territory } from '#core/people'

/** How many requests wait for staff to agree. */
export default async function waitingRequests(territory: Territory) {
  const requests = await bookingRequests({ pluginId: 'spaces', territory })
  return requests.length
}
