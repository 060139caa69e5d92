import type { OccurrenceOf } from '#core/events'
import { notify } from '#core/notifications'
import type { ServiceConfirmed } from '../events.ts'
import volunteer from '../plugin.ts'

/** Whoever served is told that the minutes count; of a correction they are told by itself. */
export default async function tellVolunteer({
  payload,
  territoryId,
}: OccurrenceOf<ServiceConfirmed>) {
  const { enrolmentId, minutes, personId, points, reference = enrolmentId, shift } = payload
  if (reference !== enrolmentId) return
  await notify(volunteer, {
    kind: 'service_confirmed',
    personId,
    territoryId,
    reference: enrolmentId,
    values: { shift, minutes, points },
    href: `/volunteer/enrolments/${enrolmentId}`,
  })
}
