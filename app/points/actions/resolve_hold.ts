import transaction from '#core/transaction'
import followMerges, { ownerOfHold } from '#points/actions/follow_merges'
import type { Memo } from '#points/commands'
import { HoldGone, LedgerRefusal } from '#points/errors'
import within from '#points/ledger'

type Resolution = {
  type: 'capture' | 'release'
  memo: Memo
  actorId: string | null
  /** How much is captured; all of it unless said. */
  amount?: number
}

/** Ends a hold, once; ending it again in the same way changes nothing. */
export default async function resolveHold(holdId: string, { amount, ...resolution }: Resolution) {
  return transaction(async (client) => {
    // Of a capture in part, the rest is free again.
    const isFreed = resolution.type === 'release' || amount !== undefined
    const owner = await ownerOfHold(holdId, client)
    const [{ outcome }] = await within(client).carryOut([
      {
        ...resolution,
        ...(amount === undefined ? {} : { amount }),
        kind: 'redeem',
        reference: `${resolution.type}:${holdId}`,
        holdId: Number(holdId),
      },
    ])
    if (outcome.status !== 'refused') {
      if (owner && isFreed) await followMerges(owner, client)
      return
    }
    throw outcome.code === 'hold_gone' ? new HoldGone() : new LedgerRefusal(outcome.code)
  })
}
