import type { ChoreContext } from '#chores/chore'
import claimDue from '#notifications/sending/claim_due'
import closeDigests from '#notifications/sending/close_digests'
import gatherDigests from '#notifications/sending/gather_digests'
import sendDigest from '#notifications/sending/send_digest'
import sendOutgoing from '#notifications/sending/send_outgoing'

/** Sends what is due, a few at a time, until nothing is or the process is to end. */
export default async function sendMessages({ signal }: ChoreContext) {
  await gatherDigests()
  await closeDigests()
  await sendAll('outgoing_messages', sendOutgoing, signal)
  await sendAll('digests', sendDigest, signal)
}

async function sendAll(
  table: 'outgoing_messages' | 'digests',
  send: (id: string) => Promise<void>,
  signal: AbortSignal
) {
  while (!signal.aborted) {
    const due = await claimDue(table)
    if (due.length === 0) return
    await Promise.all(due.map(send))
  }
}
