import { DateTime } from 'luxon'
import transaction from '#core/transaction'
import logWithheld from '#notifications/actions/log_withheld'
import { giveBackWechatConsent } from '#notifications/actions/use_wechat_consent'
import type { Outcome } from '#notifications/channels/channel'
import OutgoingMessage from '#notifications/models/outgoing_message'
import carry from '#notifications/sending/carry'
import endOfQuiet from '#notifications/sending/end_of_quiet'
import { nextTry } from '#notifications/sending/patience'
import wordsOf from '#notifications/words_of'

/** Sends one message that was claimed, and writes down what became of it. */
export default async function sendOutgoing(id: string) {
  const outgoing = await OutgoingMessage.query().where('id', id).preload('notice').firstOrFail()
  const reason = isPointless(outgoing)
  if (reason) {
    await logWithheld(outgoing, reason)
    return settle(outgoing, { state: 'refused', reason })
  }
  const quietUntil = await endOfQuiet(outgoing.personId, outgoing.notice.urgency)
  if (quietUntil) return putOff(outgoing, quietUntil)
  await settle(outgoing, await carry({ ...parcelOf(outgoing), ...wordsOf(outgoing.notice) }))
}

/** What somebody has read, or what holds no more, is not sent any more. */
export function isPointless({ notice }: OutgoingMessage) {
  if (notice.withdrawnAt) return 'withdrawn'
  return notice.isRead ? 'read_already' : null
}

function parcelOf({ attempts, channel, id, noticeId, personId }: OutgoingMessage) {
  return { attempts, channel, id, personId, path: `/messages/${noticeId}` }
}

/** What was not even tried is no attempt. */
async function putOff({ attempts, id }: OutgoingMessage, dueAt: DateTime) {
  const own = OutgoingMessage.query().where({ id, attempts, state: 'waiting' })
  await own.update({ attempts: attempts - 1, dueAt })
}

/** Whoever was too slow, so that another has taken it over, changes nothing. */
async function settle({ attempts, id }: OutgoingMessage, outcome: Outcome) {
  await transaction(async (client) => {
    const own = OutgoingMessage.query({ client }).where({ id, attempts, state: 'waiting' })
    if (outcome.state === 'later') {
      await own.update({ reason: outcome.reason, dueAt: nextTry(attempts) })
    } else if (outcome.state === 'refused') {
      const { reason } = outcome
      const [changed] = await own.update({ state: 'not_sent', reason, settledAt: DateTime.now() })
      if (Number(changed) > 0) await giveBackWechatConsent(id)
    } else {
      await own.update({ state: 'sent', reason: null, settledAt: DateTime.now() })
    }
  })
}
