import type { OccurrenceOf } from '#core/events'
import { notify } from '#core/notifications'
import type { ServiceWithdrawn } from '../events.ts'
import volunteer from '../plugin.ts'

/** Whoever served is told what counts now, and why. */
export default async function tellOfCorrection({
  payload,
  territoryId,
}: OccurrenceOf<ServiceWithdrawn>) {
  const { minutes, newMinutes, personId, reason, recordId, shift } = payload
  await notify(volunteer, {
    kind: 'record_corrected',
    personId,
    territoryId,
    reference: recordId,
    values: { shift, minutes, newMinutes, reason },
    href: `/volunteer/records/${recordId}`,
  })
}
