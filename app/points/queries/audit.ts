import db from '@adonisjs/lucid/services/db'
import type { TransactionClient } from '#core/database'
import type { Lot } from '#points/lots'
import Replay, { type WrittenAccount, type WrittenTransfer } from '#points/replay'
import { accountOf, hex, type AccountColumns, type TransferColumns } from '#points/rows'
import RepeatedKeys from '#points/repeated_keys'
import ReplaySeals from '#points/replay_seals'
import eachTransfer from '#points/queries/each_transfer'
import seals from '#points/queries/seals'
import signatureFaults from '#points/signature_faults'

export type AuditReport = {
  accounts: number
  transfers: number
  /** What is wrong, in words, the earliest transfer first; empty when the books are right. */
  faults: string[]
}

/** So many transfers go by before how far it is is told again. */
const BETWEEN_WORDS = 10_000

type Progress = (transfers: number, of: number) => void

/**
 * Proves the books from the rows alone: places in each history without a gap, running balances and
 * limits, the chain of hashes and the seals on it, each hold ended at most once, no deed twice, nothing reversed beyond
 * what it moved, accounts and lots that say what their transfers left, and each book adding up to nothing.
 */
export default async function audit(
  client?: TransactionClient,
  tell: Progress = () => {}
): Promise<AuditReport> {
  if (client) return proveWithin(client, tell)

  // One moment of the books, whatever is posted meanwhile.
  return db.transaction((moment) => proveWithin(moment, tell), {
    isolationLevel: 'repeatable read',
  })
}

async function proveWithin(client: TransactionClient, tell: Progress): Promise<AuditReport> {
  const accounts = await writtenAccounts(client)
  const replay = new Replay(accounts)
  // Every transfer is a place in two histories.
  const expected = accounts.reduce((sum, { seq }) => sum + seq, 0) / 2
  const written = await seals({}, client)
  const sealing = new ReplaySeals(written)
  const keys = new RepeatedKeys()
  const [signatures] = await Promise.all([
    signatureFaults(written),
    goThrough([replay, sealing, keys], client, (gone) => tell(gone, expected)),
  ])
  replay.finish()
  await sealing.finish()
  const faults = [
    ...replay.faults,
    ...signatures,
    ...sealing.faults,
    ...(await doubles(keys.suspects(), client)),
    ...(await overReversed(client)),
  ]
  return { accounts: accounts.length, transfers: replay.transfers, faults }
}

type Follower = { follow: (transfer: WrittenTransfer) => void }

async function goThrough(
  followers: Follower[],
  client: TransactionClient,
  tell: (gone: number) => void
) {
  let gone = 0
  await eachTransfer(client, (transfer) => {
    for (const follower of followers) follower.follow(transfer)
    gone++
    if (gone % BETWEEN_WORDS === 0) tell(gone)
  })
}

async function writtenAccounts(client: TransactionClient): Promise<WrittenAccount[]> {
  const { rows } = await client.rawQuery<{ rows: (AccountColumns & { lots: Lot[] | null })[] }>(
    `select points_accounts.*, lots from points_accounts left join (
       select account_id, jsonb_agg(jsonb_build_object(
         'expiresOn', expires_on, 'programme', programme, 'amount', remaining)) as lots
       from points_lots where remaining > 0 group by account_id
     ) as kept on account_id = id order by id`
  )
  return rows.map((row) => ({ ...accountOf(row, row.lots ?? []), code: row.code }))
}

async function doubles(beginnings: string[], client: TransactionClient) {
  if (beginnings.length === 0) return []

  const { rows } = await client.rawQuery(
    `select min(id) as id, key from points_transfers
     where substr(encode(key, 'hex'), 1, length(:first)) = any(:beginnings)
     group by key having count(*) > 1 order by min(id)`,
    { beginnings, first: beginnings[0] }
  )
  return rows.map((row: Pick<TransferColumns, 'id' | 'key'>) => {
    return `transfer ${row.id}: its key ${hex(row.key)} is there again`
  })
}

async function overReversed(client: TransactionClient) {
  const { rows } = await client.rawQuery(
    `select original.id from points_transfers as original
     join points_transfers as reversal on reversal.reverses_id = original.id
     group by original.id having sum(reversal.amount) > original.amount order by original.id`
  )
  return rows.map(({ id }: { id: string }) => `transfer ${id}: more is reversed than it moved`)
}
