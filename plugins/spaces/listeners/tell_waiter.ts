import type { WaitFacts } from '#core/booking'
import { notify } from '#core/notifications'
import { DateTime } from 'luxon'
import spaces from '../plugin.ts'

/** The kinds of notices that the manifest declares about one place on a list. */
type Kind = 'offered' | 'offer_passed' | 'waited_in_vain'

/** What happened to somebody who waits for a space: told to them, once for each. */
export default async function tellWaiter(
  kind: Kind,
  { territoryId, ...facts }: WaitFacts & { territoryId: string },
  until = ''
) {
  const { personId, pluginId, resource, startsAt, waitId } = facts
  if (pluginId !== spaces.id) return

  await notify(spaces, {
    kind,
    personId,
    territoryId,
    reference: waitId,
    values: { space: resource, at: written(startsAt), until: until && written(until) },
    href: `/spaces/waits/${waitId}`,
  })
}

function written(iso: string) {
  return DateTime.fromISO(iso).setZone('Asia/Shanghai').toFormat('M-d HH:mm')
}
