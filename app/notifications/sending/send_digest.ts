import { DateTime } from 'luxon'
import transaction from '#core/transaction'
import logWithheld from '#notifications/actions/log_withheld'
import { giveBackWechatConsent } from '#notifications/actions/use_wechat_consent'
import type { Outcome } from '#notifications/channels/channel'
import Digest from '#notifications/models/digest'
import OutgoingMessage from '#notifications/models/outgoing_message'
import carry from '#notifications/sending/carry'
import endOfQuiet from '#notifications/sending/end_of_quiet'
import { nextTry } from '#notifications/sending/patience'
import { isPointless } from '#notifications/sending/send_outgoing'
import { platformWords } from '#notifications/words_of'
import linesOf from '#notifications/sending/lines_of'

/** Sends a digest that was claimed, as one message, and writes down what became of all that is in it. */
export default async function sendDigest(id: string) {
  const digest = await Digest.findOrFail(id)
  const messages = await OutgoingMessage.query()
    .where('digest_id', id)
    .where('state', 'in_digest')
    .preload('notice')
    .orderBy('notice_id')
  const pointless = messages.filter((message) => isPointless(message))
  const told = messages.filter((message) => !isPointless(message))
  const quietUntil = told.length > 0 ? await endOfQuiet(digest.personId, 'normal') : null
  if (quietUntil) return putOff(digest, quietUntil)
  const outcome = told.length > 0 ? await send(digest, told) : readAlready
  await transaction(async () => {
    if (!(await settle(digest, outcome))) return
    for (const message of pointless) await drop(message, isPointless(message)!)
    for (const message of told) await keep(message, outcome)
  })
}

const readAlready: Outcome = { state: 'refused', reason: 'read_already' }

function send({ attempts, channel, id, personId }: Digest, told: OutgoingMessage[]) {
  const lines = linesOf(told.map(({ notice }) => notice))
  const words = platformWords()
  return carry({
    ...{ attempts, channel, id, personId, path: '/messages' },
    title: words.t('messages.digest.title', { count: lines.length }),
    text: lines.map((line) => `· ${line}`).join('\n'),
  })
}

/** What was not even tried is no attempt. */
async function putOff({ attempts, id }: Digest, dueAt: DateTime) {
  const own = Digest.query().where({ id, attempts, state: 'closed' })
  await own.update({ attempts: attempts - 1, dueAt })
}

/** False if it is to be tried again, or another has taken it over meanwhile. */
async function settle({ attempts, id }: Digest, outcome: Outcome) {
  return transaction(async (client) => {
    const own = Digest.query({ client }).where({ id, attempts, state: 'closed' })
    const [changed] = await own.update(
      outcome.state === 'later'
        ? { reason: outcome.reason, dueAt: nextTry(attempts) }
        : outcome.state === 'refused'
          ? { state: 'not_sent', reason: outcome.reason }
          : { state: 'sent', reason: null }
    )
    if (Number(changed) === 0) return false
    if (outcome.state === 'refused') await giveBackWechatConsent(id)
    return outcome.state !== 'later'
  })
}

async function keep(message: OutgoingMessage, outcome: Outcome) {
  if (outcome.state === 'refused') return settleMessage(message, 'not_sent', outcome.reason)
  await settleMessage(message, 'sent', null)
}

async function drop(message: OutgoingMessage, reason: string) {
  await logWithheld(message, reason)
  await settleMessage(message, 'not_sent', reason)
}

async function settleMessage(
  { id }: OutgoingMessage,
  state: 'sent' | 'not_sent',
  reason: string | null
) {
  await transaction((client) =>
    OutgoingMessage.query({ client })
      .where('id', id)
      .update({ state, reason, settledAt: DateTime.now() })
  )
}
