import type { TicketDrawn } from '#core/booking'
import type { OccurrenceOf } from '#core/events'
import { notify } from '#core/notifications'
import { DateTime } from 'luxon'
import spaces from '../plugin.ts'

const kinds = { won: 'lot_won', lost: 'lot_lost', left_out: 'lot_left_out' } as const

/** What came of somebody's ticket. */
export default async function tellDrawn({ payload, territoryId }: OccurrenceOf<TicketDrawn>) {
  const { lotteryId, outcome, personId, pluginId, resource, startsAt, ticketId } = payload
  if (pluginId !== spaces.id) return

  const at = startsAt
    ? DateTime.fromISO(startsAt).setZone('Asia/Shanghai').toFormat('M-d HH:mm')
    : ''
  await notify(spaces, {
    kind: kinds[outcome],
    personId,
    territoryId,
    reference: ticketId,
    values: { space: resource, at },
    href: `/spaces/lotteries/${lotteryId}`,
  })
}
