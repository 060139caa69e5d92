import type { OccurrenceOf } from '#core/events'
import { notify } from '#core/notifications'
import type { NeedAnswered } from '../social_events.ts'
import volunteer from '../plugin.ts'

/** Whoever asked for help is told what became of it. */
export default async function tellWhoAsked({ payload, territoryId }: OccurrenceOf<NeedAnswered>) {
  const { decision, needId, personId, title } = payload
  await notify(volunteer, {
    kind: decision === 'approved' ? 'need_approved' : 'need_declined',
    personId,
    territoryId,
    reference: needId,
    values: { title },
    href: `/volunteer/needs/${needId}`,
  })
}
