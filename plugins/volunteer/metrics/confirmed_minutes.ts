import { confirmedMinutes } from '#core/enrolment'
import type { Span } from '#core/metrics'
import type { Territory } from '#core/people'

/** Minutes that staff confirmed to volunteers. */
export default async function confirmedMinutesMetric(territory: Territory, during: Span) {
  return confirmedMinutes('volunteer', territory, during)
}
