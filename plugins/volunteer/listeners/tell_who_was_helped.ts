import type { OccurrenceOf } from '#core/events'
import { notify } from '#core/notifications'
import type { TaskClosed } from '../social_events.ts'
import volunteer from '../plugin.ts'

/** Whoever was helped is asked how it was. */
export default async function tellWhoWasHelped({ payload, territoryId }: OccurrenceOf<TaskClosed>) {
  const { needId, personId, title } = payload
  if (!needId || !personId) return
  await notify(volunteer, {
    kind: 'help_done',
    personId,
    territoryId,
    reference: needId,
    values: { title },
    href: `/volunteer/needs/${needId}`,
  })
}
