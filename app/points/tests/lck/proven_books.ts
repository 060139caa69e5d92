import db from '@adonisjs/lucid/services/db'
import type { TransactionClient } from '#core/database'
import Replay, { type WrittenAccount, type WrittenTransfer } from '#points/replay'
import { accountOf, transferOf, type AccountColumns, type TransferColumns } from '#points/rows'

type Books = { accounts: WrittenAccount[]; transfers: WrittenTransfer[] }

/** The accounts and transfers of books with such names, of one moment, after the auditor has been there. */
export default async function provenBooks(names: string): Promise<Books> {
  const books = await db.transaction((client) => read(client, names), {
    isolationLevel: 'repeatable read',
  })
  const replay = new Replay(books.accounts)
  for (const transfer of books.transfers) replay.follow(transfer)
  replay.finish()
  if (replay.faults.length > 0) throw new Error(replay.faults[0])
  return books
}

async function read(client: TransactionClient, names: string): Promise<Books> {
  const accounts: AccountColumns[] = await client.from('points_accounts').whereLike('book', names)
  const transfers: TransferColumns[] = await client
    .from('points_transfers')
    .whereLike('book', names)
    .orderBy('id')
  return {
    // Floors are moved while this ledger is tested; that there is one now says nothing of the past.
    accounts: accounts.map((row) => ({ ...accountOf(row), code: row.code, minBalance: null })),
    transfers: transfers.map((row) => ({ ...transferOf(row), id: Number(row.id) })),
  }
}
