import db from '@adonisjs/lucid/services/db'
import type { TransactionClient } from '#core/database'
import Replay from '#points/replay'
import { accountOf, hex, transferOf, type AccountColumns, type TransferColumns } from '#points/rows'

export type AuditReport = {
  accounts: number
  transfers: number
  /** What is wrong, in words, the earliest transfer first; empty when the books are right. */
  faults: string[]
}

const CHUNK = 5_000

/**
 * Proves the books from the rows alone: places in each history without a gap, running balances and
 * limits, the chain of hashes, each hold ended at most once, no deed twice, nothing reversed beyond
 * what it moved, accounts that say what their transfers left, and each book adding up to nothing.
 */
export default async function audit(client?: TransactionClient): Promise<AuditReport> {
  if (client) return proveWithin(client)

  // One moment of the books, whatever is posted meanwhile.
  return db.transaction(proveWithin, { isolationLevel: 'repeatable read' })
}

async function proveWithin(client: TransactionClient): Promise<AuditReport> {
  const rows: AccountColumns[] = await client.from('points_accounts').orderBy('id')
  const replay = new Replay(rows.map((row) => ({ ...accountOf(row), code: row.code })))
  for await (const transfers of chunks(client)) {
    for (const row of transfers) replay.follow({ ...transferOf(row), id: Number(row.id) })
  }
  replay.finish()
  const faults = [...replay.faults, ...(await doubles(client)), ...(await overReversed(client))]
  return { accounts: rows.length, transfers: replay.transfers, faults }
}

async function* chunks(client: TransactionClient) {
  let after = '0'
  for (;;) {
    const rows: TransferColumns[] = await client
      .from('points_transfers')
      .where('id', '>', after)
      .orderBy('id')
      .limit(CHUNK)
    yield rows
    if (rows.length < CHUNK) return
    after = rows[rows.length - 1].id
  }
}

async function doubles(client: TransactionClient) {
  const { rows } = await client.rawQuery(
    `select min(id) as id, key from points_transfers group by key having count(*) > 1
     order by min(id)`
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
