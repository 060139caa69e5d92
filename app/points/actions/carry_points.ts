import { v7 as uuid } from 'uuid'
import type { TransactionClient } from '#core/database'
import { personAccount } from '#points/accounts'
import { LedgerRefusal } from '#points/errors'
import within from '#points/ledger'
import balanceOf from '#points/queries/balance'

/** Two entries of one person that were merged: what the one had follows to the other. */
export type Carrying = { id: string; keptId: string; mergedId: string; mergedById: string | null }

/** All that the merged entry can spend becomes the kept one's, by one transfer. Returns how much. */
export default async function carryPoints(merge: Carrying, client: TransactionClient) {
  const [from, to] = await lockAccounts(merge, client)
  const { available: amount } = await balanceOf(merge.mergedId, client)
  if (amount === 0) return 0

  const [{ id, outcome }] = await within(client).carryOut([
    {
      type: 'post',
      kind: 'merge',
      reference: `merge:${merge.id}:${await carriedTimes(merge, client)}`,
      debit: from,
      credit: to,
      amount,
      actorId: merge.mergedById,
      memo: memo('merged'),
    },
  ])
  if (outcome.status === 'refused') throw new LedgerRefusal(outcome.code)
  const facts = { id: uuid(), merge_id: merge.id, transfer_id: id, amount }
  await client.table('person_merge_points').insert(facts)
  return amount
}

/** Gives back what had followed, as far as it has not been spent; says what went back and what is missing. */
export async function carryPointsBack(merge: Carrying, client: TransactionClient) {
  await lockAccounts(merge, client)
  const carried = await client.from('person_merge_points').where('merge_id', merge.id).orderBy('id')
  let { available } = await balanceOf(merge.keptId, client)
  const sum = { returned: 0, missing: 0 }
  for (const { amount, transfer_id: transferId } of carried) {
    const returned = Math.min(available, Number(amount))
    const part = { transferId: Number(transferId), amount: returned }
    if (returned > 0) await reverse(merge, part, client)
    available -= returned
    sum.returned += returned
    sum.missing += Number(amount) - returned
  }
  return sum
}

/** Nothing is spent between the reading of a balance and the transfer that rests on it. */
async function lockAccounts({ keptId, mergedId }: Carrying, client: TransactionClient) {
  const ids = await within(client).accounts(personAccount(mergedId), personAccount(keptId))
  await client.rawQuery(
    'select 1 from points_accounts where id = any(:ids) order by id for update',
    { ids }
  )
  return ids
}

type Part = { transferId: number; amount: number }

async function reverse(
  { id, mergedById }: Carrying,
  { amount, transferId }: Part,
  client: TransactionClient
) {
  const [{ outcome }] = await within(client).carryOut([
    {
      type: 'reverse',
      kind: 'merge',
      reference: `unmerge:${id}:${transferId}`,
      transferId,
      amount,
      actorId: mergedById,
      memo: memo('unmerged'),
    },
  ])
  if (outcome.status === 'refused') throw new LedgerRefusal(outcome.code)
}

async function carriedTimes({ id }: Carrying, client: TransactionClient) {
  const [{ count }] = await client
    .from('person_merge_points')
    .where('merge_id', id)
    .count('* as count')
  return Number(count)
}

function memo(key: 'merged' | 'unmerged') {
  return { key: `verification.points.${key}`, values: {} }
}
