import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import followMerges, { ownerOfHold } from '#points/actions/follow_merges'
import type { Memo } from '#points/commands'
import { LedgerRefusal } from '#points/errors'
import within from '#points/ledger'

type Refund = { memo: Memo; actorId: string | null }

/**
 * Gives back what a hold has spent, to the lots it came from, once. One that spent nothing, or whose points were given
 * back by whatever else since, changes nothing.
 */
export default async function refundCapture(holdId: string, refund: Refund) {
  return transaction(async (client) => {
    const owner = await ownerOfHold(holdId, client)
    const capture = await captureOf(holdId, client)
    if (!capture) return

    const [{ outcome }] = await within(client).carryOutLinked([
      {
        ...refund,
        ...{ type: 'reverse', kind: 'refund', transferId: Number(capture.id) },
        amount: Number(capture.amount),
        reference: `refund:${holdId}`,
      },
    ])
    if (outcome.status === 'refused') throw new LedgerRefusal(outcome.code)
    if (owner) await followMerges(owner, client)
  })
}

async function captureOf(
  holdId: string,
  client: TransactionClient
): Promise<{ id: string; amount: string } | null> {
  return client
    .from('points_transfers')
    .where({ pending_id: holdId, phase: 'post' })
    .select('id', 'amount')
    .first()
}
