import { randomInt } from 'node:crypto'
import limiter from '@adonisjs/limiter/services/main'
import { DateTime } from 'luxon'
import transaction from '#core/transaction'
import { digest, seal } from '#identity/sealed'
import sendMessage from '#notifications/actions/send_message'
import { MailNotSent, TooManyCodes } from '#notifications/errors'
import MessageAddress from '#notifications/models/message_address'
import { platformWords } from '#notifications/words_of'

const LASTS = { minutes: 30 }
/** Nobody floods a stranger's letter box from here. */
const limits = [
  { key: 'hour', requests: 5, duration: '1 hour' },
  { key: 'day', requests: 10, duration: '1 day' },
]

/** Sends a code to a mail address that somebody gave as theirs; it counts once they typed the code. */
export default async function askMailAddress(person: { id: string }, mail: string) {
  await countCode(person)
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await keep(person, mail, code)
  const words = platformWords()
  const outcome = await sendMessage(
    {
      ...{ kind: 'notice', recipient: mail, values: {}, path: '/messages/mail/confirmation' },
      title: words.t('messages.mail.code_title'),
      text: words.t('messages.mail.code_text', { code }),
    },
    { by: 'mail', personId: person.id }
  )
  if (outcome.state !== 'delivered') throw new MailNotSent()
}

async function countCode({ id }: { id: string }) {
  for (const { duration, key, requests } of limits) {
    const { consumed } = await limiter
      .use({ requests, duration })
      .increment(`mail_code_${key}_${id}`)
    if (consumed > requests) throw new TooManyCodes()
  }
}

/** A newer one takes the place of the one that waited; the confirmed one stays until then. */
async function keep({ id: personId }: { id: string }, mail: string, code: string) {
  await transaction(async (client) => {
    await client.rawQuery('select id from persons where id = :personId for no key update', {
      personId,
    })
    await client
      .from('message_addresses')
      .where('person_id', personId)
      .whereNull('confirmed_at')
      .delete()
    await MessageAddress.create(
      {
        ...{ personId, channel: 'mail', tries: 0, confirmedAt: null },
        ...{ addressSealed: seal(mail), addressDigest: digest(mail) },
        codeDigest: digest(`${personId}:${code}`),
        expiresAt: DateTime.now().plus(LASTS),
      },
      { client }
    )
  })
}
