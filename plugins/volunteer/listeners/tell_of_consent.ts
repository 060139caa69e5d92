import type { OccurrenceOf } from '#core/events'
import { notify } from '#core/notifications'
import type { ConsentAnswered } from '../social_events.ts'
import volunteer from '../plugin.ts'

/** Whoever waited for the consent of a guardian to be looked at can sign up, or is told why not. */
export default async function tellOfConsent({
  payload,
  territoryId,
}: OccurrenceOf<ConsentAnswered>) {
  const { decision, paperId, personId } = payload
  await notify(volunteer, {
    kind: `consent_${decision}`,
    personId,
    territoryId,
    reference: paperId,
    values: {},
    href: decision === 'kept' ? '/volunteer/shifts' : '/volunteer/consents/create',
  })
}
