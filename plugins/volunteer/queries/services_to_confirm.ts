import { unconfirmedCount } from '#core/enrolment'
import type { Territory } from '#core/people'

/** How many services wait for staff to confirm their minutes. */
export default async function servicesToConfirm(territory: Territory) {
  return unconfirmedCount('volunteer', territory)
}
