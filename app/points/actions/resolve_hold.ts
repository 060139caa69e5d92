import transaction from '#core/transaction'
import type { Memo } from '#points/commands'
import { HoldGone, LedgerRefusal } from '#points/errors'
import { keyOf } from '#points/fingerprint'
import Ledger from '#points/ledger'

type Resolution = { type: 'capture' | 'release'; memo: Memo; actorId: string | null }

/** Ends a hold, once; ending it again in the same way changes nothing. */
export default async function resolveHold(holdId: string, { actorId, memo, type }: Resolution) {
  return transaction(async (client) => {
    const { outcome } = await new Ledger(client).post({
      type,
      kind: 'redeem',
      key: keyOf(type, holdId),
      holdId: Number(holdId),
      actorId,
      memo,
    })
    if (outcome.status !== 'refused') return
    throw outcome.code === 'hold_gone' ? new HoldGone() : new LedgerRefusal(outcome.code)
  })
}
