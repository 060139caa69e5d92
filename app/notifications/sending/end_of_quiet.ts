import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import reachOf from '#notifications/queries/reach_of'
import { afterQuietHours } from '#notifications/times'
import type { NoticeUrgency } from '#notifications/urgency'

/**
 * When the person may be disturbed with it again; null if they may be now. It was asked when the message
 * was planned, but a message goes out late when it is tried again or when nobody was there to send it.
 */
export default async function endOfQuiet(personId: string, urgency: NoticeUrgency) {
  if (urgency !== 'normal') return null
  const [reach] = await reachOf([personId], db)
  const now = DateTime.now()
  const end = afterQuietHours(now, urgency, reach.quiet)
  return end > now ? end : null
}
