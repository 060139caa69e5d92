import type { ChoreContext } from '#chores/chore'
import claimDue from '#notifications/sending/claim_due'
import closeDigests from '#notifications/sending/close_digests'
import gatherDigests from '#notifications/sending/gather_digests'
import sendDigest from '#notifications/sending/send_digest'
import sendOutgoing from '#notifications/sending/send_outgoing'

/**
 * Sends what is due, a few at a time, until nothing is or the process is to end. Digests go out only while
 * no message is due: many of them, to a gateway that is slow to answer, may take hours.
 */
export default async function sendMessages({ signal }: ChoreContext) {
  await gatherDigests()
  await closeDigests()
  while (!signal.aborted) {
    const sent =
      (await sendSome('outgoing_messages', sendOutgoing)) || (await sendSome('digests', sendDigest))
    if (!sent) return
  }
}

/** False if nothing is due. */
async function sendSome(
  table: 'outgoing_messages' | 'digests',
  send: (id: string) => Promise<void>
) {
  const due = await claimDue(table)
  await Promise.all(due.map(send))
  return due.length > 0
}
