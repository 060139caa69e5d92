import type { TransactionClient } from '#core/database'
import type { Account } from '#points/accounts'
import { emptyHead } from '#points/fingerprint'
import { bytes } from '#points/rows'

/** The ids of accounts, in the order asked for; an account that is new is opened. */
export default async function accountIds(client: TransactionClient, accounts: Account[]) {
  const known = await knownIds(client, accounts)
  if (!known.includes(null)) return known.map(Number)

  await open(client, accounts)
  const all = await knownIds(client, accounts)
  return all.map(Number)
}

/** The ids of accounts, in the order asked for; null for one that was never opened. */
export async function knownIds(client: TransactionClient, accounts: Account[]) {
  const rows: { id: string; book: string; code: string }[] = await client
    .from('points_accounts')
    .whereIn(
      ['book', 'code'],
      accounts.map(({ book, code }) => [book, code])
    )
    .select('id', 'book', 'code')
  return accounts.map(({ book, code }) => {
    const row = rows.find((each) => each.book === book && each.code === code)
    return row ? Number(row.id) : null
  })
}

/** In the order of their codes, for the same reason that locks are taken in one order. */
async function open(client: TransactionClient, accounts: Account[]) {
  const opened = accounts.map((account) => ({
    book: account.book,
    code: account.code,
    owner_kind: account.ownerKind,
    owner_id: account.ownerId,
    territory_id: account.territoryId,
    normal_side: account.normalSide,
    min_balance: account.minBalance,
    max_balance: account.maxBalance ?? null,
    keeps_lots: account.keepsLots ?? false,
    head: bytes(emptyHead),
  }))
  opened.sort((one, other) => (one.code < other.code ? -1 : 1))
  await client.knexQuery().table('points_accounts').insert(opened).onConflict().ignore()
}
