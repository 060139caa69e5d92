import { DateTime } from 'luxon'
import { v7 as uuid } from 'uuid'
import type { TransactionClient } from '#core/database'
import logWithheld from '#notifications/actions/log_withheld'
import type { ChannelName } from '#notifications/channels/channel'
import { isTurnedOff, paceOf, type Pace, type Told } from '#notifications/paces'
import reachOf, { type Reach } from '#notifications/queries/reach_of'
import { afterQuietHours, endOfWindow } from '#notifications/times'

type Planned = Told & { id: string; personId: string }

/**
 * Writes down what is to go out of a notice, by each channel that reaches the person and that they wish
 * for; in the transaction of the notice. What they turned off is written down too, so that they see why.
 */
export default async function planOutgoing(notice: Planned, client: TransactionClient) {
  const [reach] = await reachOf([notice.personId], client)
  if (!reach) return
  const rows = reach.channels.flatMap((channel) => rowFor(notice, channel, reach) ?? [])
  if (rows.length === 0) return
  await client.insertQuery().table('outgoing_messages').multiInsert(rows)
  for (const { channel, id, person_id: personId, reason } of rows) {
    if (reason) await logWithheld({ id, personId, channel }, reason)
  }
}

function rowFor(notice: Planned, channel: ChannelName, { quiet, wishes }: Reach) {
  const pace = paceOf(notice, channel, wishes)
  const now = DateTime.now()
  const { id, personId, urgency } = notice
  const row = { id: uuid(), notice_id: id, person_id: personId, channel, pace, urgency }
  if (pace !== 'off') return { ...row, ...waitingFor(pace, now, { notice, quiet }), reason: null }
  if (!isTurnedOff(notice, channel, wishes)) return null
  const settled = { state: 'not_sent', reason: 'turned_off' }
  return { ...row, ...settled, due_at: now.toJSDate(), settled_at: now.toJSDate() }
}

type Circumstances = { notice: Planned; quiet: Reach['quiet'] }

function waitingFor(pace: Exclude<Pace, 'off'>, now: DateTime, { notice, quiet }: Circumstances) {
  const isAlone = pace === 'at_once'
  const dueAt = isAlone ? afterQuietHours(now, notice.urgency, quiet) : endOfWindow(now, pace)
  const state = isAlone ? 'waiting' : 'in_digest'
  return { state, due_at: dueAt.toJSDate(), settled_at: null }
}
