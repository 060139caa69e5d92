import type { TransactionClient } from '#core/database'
import { hoursAccount } from '#points/accounts'
import type { Carrying } from '#points/actions/carry_points'
import { LedgerRefusal } from '#points/errors'
import within from '#points/ledger'

/** The hours of an entry that was merged follow to the kept one, like its points. */
export default async function carryHours(merge: Carrying, client: TransactionClient) {
  const ledger = within(client)
  const [from] = await ledger.known(hoursAccount(merge.mergedId))
  if (from === null) return

  const [to] = await ledger.accounts(hoursAccount(merge.keptId))
  const states = await ledger.states(from, to)
  const amount = states.get(from)!.posted
  if (amount === 0) return
  await carryOut(client, {
    ...deedOf(merge, 'merged'),
    type: 'post',
    reference: referenceOf(merge),
    debit: from,
    credit: to,
    amount,
  })
}

/** Gives back what had followed, as far as it has not been spent. */
export async function carryHoursBack(merge: Carrying, client: TransactionClient) {
  const ledger = within(client)
  const transferId = await ledger.transferFor(referenceOf(merge))
  if (transferId === null) return

  const [from, to] = await ledger.accounts(hoursAccount(merge.mergedId), hoursAccount(merge.keptId))
  const states = await ledger.states(from, to)
  const { amount: carried } = await client
    .from('points_transfers')
    .where('id', transferId)
    .select('amount')
    .firstOrFail()
  const amount = Math.min(states.get(to)!.posted, Number(carried))
  if (amount === 0) return
  const reference = `un${referenceOf(merge)}`
  await carryOut(client, {
    ...deedOf(merge, 'unmerged'),
    type: 'reverse',
    reference,
    transferId,
    amount,
  })
}

function referenceOf({ id }: Carrying) {
  return `merge:${id}:hours`
}

function deedOf({ mergedById }: Carrying, word: 'merged' | 'unmerged') {
  const memo = { key: `verification.points.${word}`, values: {} }
  return { kind: 'merge', actorId: mergedById, memo }
}

type Carried = Parameters<ReturnType<typeof within>['carryOut']>[0][number]

async function carryOut(client: TransactionClient, command: Carried) {
  const [{ outcome }] = await within(client).carryOut([command])
  if (outcome.status === 'refused') throw new LedgerRefusal(outcome.code)
}
