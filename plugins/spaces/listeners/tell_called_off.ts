import type { LotteryCalledOff } from '#core/booking'
import type { OccurrenceOf } from '#core/events'
import { notify } from '#core/notifications'
import spaces from '../plugin.ts'

/** Whoever took part reads why no lots are drawn. */
export default async function tellCalledOff({
  payload,
  territoryId,
}: OccurrenceOf<LotteryCalledOff>) {
  const { lotteryId, personId, pluginId, reason, resource, ticketId } = payload
  if (pluginId !== spaces.id) return

  await notify(spaces, {
    kind: 'lottery_called_off',
    personId,
    territoryId,
    reference: ticketId,
    values: { space: resource, reason },
    href: `/spaces/lotteries/${lotteryId}`,
  })
}
