import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import { expired } from '#points/accounts'
import type { Command } from '#points/commands'
import within from '#points/ledger'

const BATCH = 200

type LateLot = { account_id: string; expires_on: string; programme: string }
type Place = { on: string; account: string; programme: string }

/**
 * Takes what is left of lots whose day is over, a transfer for each, and returns how many there were. It may end
 * half-way and begin again: a lot is taken once. What is frozen waits.
 */
export default async function expireLots(signal?: AbortSignal) {
  let place: Place = { on: '0001-01-01', account: '0', programme: '' }
  let taken = 0
  for (;;) {
    signal?.throwIfAborted()
    const from = place
    const { count, last } = await transaction((client) => expireSome(from, client))
    taken += count
    if (!last) return taken
    place = last
  }
}

async function expireSome(after: Place, client: TransactionClient) {
  const lots = await lateLots(after, client)
  if (lots.length === 0) return { count: 0, last: null }

  const ledger = within(client)
  const [receiver] = await ledger.accounts(expired)
  const receipts = await ledger.carryOut(lots.map((lot) => expiryOf(lot, receiver)))
  const { account_id: account, expires_on: on, programme } = lots[lots.length - 1]
  const applied = receipts.filter(({ outcome }) => outcome.status === 'applied')
  return { count: applied.length, last: { on, account, programme } }
}

/** By the day of the database in Shanghai, as the ledger itself reckons. */
async function lateLots({ account, on, programme }: Place, client: TransactionClient) {
  const { rows } = await client.rawQuery<{ rows: LateLot[] }>(
    `select account_id, expires_on::text, programme from points_lots
     where remaining > 0 and expires_on < (clock_timestamp() at time zone 'Asia/Shanghai')::date
       and (expires_on, account_id, programme) > (:on::date, :account::bigint, :programme)
       and account_id in (select id from points_accounts where book = 'points')
     order by expires_on, account_id, programme limit :batch`,
    { on, account, programme, batch: BATCH }
  )
  return rows
}

function expiryOf(
  { account_id: id, expires_on: on, programme }: LateLot,
  receiver: number
): Command {
  return {
    type: 'expire',
    kind: 'expire',
    reference: `expire:${id}:${on}:${programme}`,
    debit: Number(id),
    credit: receiver,
    expiresOn: on,
    programme,
    actorId: null,
    memo: { key: 'points.reason.expired', values: { on } },
  }
}
