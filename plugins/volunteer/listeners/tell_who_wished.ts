import type { OccurrenceOf } from '#core/events'
import { notify } from '#core/notifications'
import type { CorrectionAnswered } from '../social_events.ts'
import volunteer from '../plugin.ts'

/** A wish that was not followed is answered; of one that was, the correction tells. */
export default async function tellWhoWished({
  payload,
  territoryId,
}: OccurrenceOf<CorrectionAnswered>) {
  const { correctionId, decision, personId, recordId, shift } = payload
  if (decision === 'corrected') return
  await notify(volunteer, {
    kind: 'correction_declined',
    personId,
    territoryId,
    reference: correctionId,
    values: { shift },
    href: `/volunteer/records/${recordId}`,
  })
}
