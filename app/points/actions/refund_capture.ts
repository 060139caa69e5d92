import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import followMerges, { ownerOfHold } from '#points/actions/follow_merges'
import type { Memo } from '#points/commands'
import { LedgerRefusal } from '#points/errors'
import within from '#points/ledger'

type Refund = { memo: Memo; actorId: string | null }

/**
 * Gives back what a hold has spent, to the lots it came from, once. One that spent nothing, or whose points were all
 * given back by whatever else since, changes nothing.
 */
export default async function refundCapture(holdId: string, refund: Refund) {
  return transaction(async (client) => {
    const owner = await ownerOfHold(holdId, client)
    const capture = await captureOf(holdId, client)
    if (!capture || capture.left <= 0) return

    const [{ outcome }] = await within(client).carryOutLinked([
      {
        ...refund,
        ...{ type: 'reverse', kind: 'refund', transferId: capture.id, amount: capture.left },
        reference: `refund:${holdId}`,
      },
    ])
    if (outcome.status === 'refused') throw new LedgerRefusal(outcome.code)
    if (owner) await followMerges(owner, client)
  })
}

/** What was spent, and how much of it nobody gave back yet. */
async function captureOf(holdId: string, client: TransactionClient) {
  const { rows } = await client.rawQuery<{ rows: { id: string; left: string }[] }>(
    `select id, amount - coalesce((
       select sum(amount) from points_transfers where reverses_id = capture.id
     ), 0) as left
     from points_transfers as capture where pending_id = ? and phase = 'post'`,
    [Number(holdId)]
  )
  const [capture] = rows
  return capture ? { id: Number(capture.id), left: Number(capture.left) } : null
}
