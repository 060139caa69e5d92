import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import followMerges, { ownerOfHold } from '#points/actions/follow_merges'
import type { Command, Memo } from '#points/commands'
import { HoldGone, LedgerRefusal } from '#points/errors'
import within from '#points/ledger'
import countedWith from '#points/queries/counted_with'

type Resolution = {
  type: 'capture' | 'release'
  memo: Memo
  actorId: string | null
  /** How much is captured; all of it unless said. */
  amount?: number
}

/** Ends a hold, once; ending it again in the same way changes nothing. What is freed counts against no cap. */
export default async function resolveHold(holdId: string, resolution: Resolution) {
  return transaction(async (client) => {
    // Of a capture in part, the rest is free again.
    const isFreed = resolution.type === 'release' || resolution.amount !== undefined
    const owner = await ownerOfHold(holdId, client)
    const counts = isFreed ? await uncounting(holdId, resolution, client) : []
    const [{ outcome }] = await within(client).carryOutLinked([
      endingOf(holdId, resolution),
      ...counts,
    ])
    if (outcome.status !== 'refused') {
      if (owner && isFreed) await followMerges(owner, client)
      return
    }
    throw outcome.code === 'hold_gone' ? new HoldGone() : new LedgerRefusal(outcome.code)
  })
}

function endingOf(holdId: string, { amount, ...resolution }: Resolution): Command {
  return {
    ...resolution,
    ...(amount === undefined ? {} : { amount }),
    kind: 'redeem',
    reference: `${resolution.type}:${holdId}`,
    holdId: Number(holdId),
  }
}

async function uncounting(
  holdId: string,
  { actorId, amount = 0, memo, type }: Resolution,
  client: TransactionClient
) {
  const counted = (await countedWith([holdId], client)).get(holdId) ?? []
  return counted
    .map((count) => ({ ...count, amount: count.amount - amount }))
    .filter((count) => count.amount > 0)
    .map(({ amount: freed, id }): Command => {
      const reference = `${type}:${holdId}:cap:${id}`
      const deed = { kind: 'reverse', reference, memo, actorId }
      return { ...deed, type: 'reverse', transferId: id, amount: freed }
    })
}
