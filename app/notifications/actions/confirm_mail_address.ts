import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import { digest } from '#identity/sealed'
import { MailCodeOver, MailCodeWrong } from '#notifications/errors'
import MessageAddress from '#notifications/models/message_address'

const GUESSES = 5

/** From now on messages go there, and no longer to the address before it. */
export default async function confirmMailAddress(person: { id: string }, code: string) {
  const isRight = await transaction(async (client) => {
    const address = await waitingAddress(person, client)
    if (!address) throw new MailCodeOver()
    if (address.codeDigest !== digest(`${person.id}:${code}`)) return wrong(address)
    await confirm(address, client)
    return true
  })
  // Thrown only now, so that the guess is kept.
  if (!isRight) throw new MailCodeWrong()
}

function waitingAddress({ id }: { id: string }, client: TransactionClient) {
  return MessageAddress.query({ client })
    .where({ person_id: id, channel: 'mail' })
    .whereNull('confirmed_at')
    .where('expires_at', '>', DateTime.now().toJSDate())
    .where('tries', '<', GUESSES)
    .forUpdate()
    .first()
}

async function wrong(address: MessageAddress) {
  await address.merge({ tries: address.tries + 1 }).save()
  return false
}

async function confirm(address: MessageAddress, client: TransactionClient) {
  const { channel, personId } = address
  await client
    .from('message_addresses')
    .where({ person_id: personId, channel })
    .whereNotNull('confirmed_at')
    .delete()
  const confirmed = { codeDigest: null, expiresAt: null, confirmedAt: DateTime.now() }
  await address.merge(confirmed).save()
}
