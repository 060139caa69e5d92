import transaction from '#core/transaction'
import followMerges, { ownerOfHold } from '#points/actions/follow_merges'
import type { Memo } from '#points/commands'
import { HoldGone, LedgerRefusal } from '#points/errors'
import within from '#points/ledger'

type Resolution = { type: 'capture' | 'release'; memo: Memo; actorId: string | null }

/** Ends a hold, once; ending it again in the same way changes nothing. */
export default async function resolveHold(holdId: string, { actorId, memo, type }: Resolution) {
  return transaction(async (client) => {
    const owner = await ownerOfHold(holdId, client)
    const [{ outcome }] = await within(client).carryOut([
      {
        type,
        kind: 'redeem',
        reference: `${type}:${holdId}`,
        holdId: Number(holdId),
        actorId,
        memo,
      },
    ])
    if (outcome.status !== 'refused') {
      if (owner && type === 'release') await followMerges(owner, client)
      return
    }
    throw outcome.code === 'hold_gone' ? new HoldGone() : new LedgerRefusal(outcome.code)
  })
}
