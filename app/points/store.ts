import type { TransactionClient } from '#core/database'
import type { Account } from '#points/accounts'
import type { Command } from '#points/commands'
import { emptyHead } from '#points/fingerprint'
import type { EarlierTransfer, LedgerState, TransferRow } from '#points/ledger_state'
import {
  accountOf,
  bytes,
  columnsOf,
  transferColumns,
  hex,
  transferOf,
  type AccountColumns,
  type TransferColumns,
} from '#points/rows'

/** What a batch is decided on, with the ids of transfers by key and the time of the database. */
type Reading = { state: LedgerState; ids: Map<string, number>; at: string }

type KnownKey = { id: number; key: string; fingerprint: string }

/** How the ledger reads and writes its tables, a whole batch at a time. */
export default class Store {
  constructor(private client: TransactionClient) {}

  async accountIds(accounts: Account[]) {
    const known = await this.findIds(accounts)
    if (known.length === accounts.length) return known

    await this.open(accounts)
    return this.findIds(accounts)
  }

  /** Locks every account of the batch by one statement in one order, and reads what is needed. */
  async read(commands: Command[], keys: string[]): Promise<Reading> {
    const earlier = await this.earlierTransfers(commands)
    const accounts = await this.lock(accountsOf(commands, earlier))

    // Read after the locks: only now is seen what another transaction was about to write.
    const { known, now } = await this.knownKeys(keys)
    await this.learnWhatBecameOf(earlier)
    return {
      state: {
        accounts,
        earlier,
        keys: new Map(known.map(({ fingerprint, key }) => [key, fingerprint])),
      },
      ids: new Map(known.map(({ id, key }) => [key, id])),
      at: now.toISOString(),
    }
  }

  private async knownKeys(keys: string[]): Promise<{ known: KnownKey[]; now: Date }> {
    const { rows } = await this.client.rawQuery(
      `select clock_timestamp() as now, coalesce((
         select jsonb_agg(jsonb_build_object(
           'id', id, 'key', encode(key, 'hex'), 'fingerprint', encode(fingerprint, 'hex')))
         from points_transfers where key = any(
           select decode(hexadecimal, 'hex') from unnest(:keys::text[]) as hexadecimal)
       ), '[]') as known`,
      { keys }
    )
    return rows[0]
  }

  /** Writes what was decided, and returns the ids of the new transfers by key. */
  async write(accounts: LedgerState['accounts'], rows: TransferRow[]) {
    if (rows.length === 0) return new Map<string, number>()

    const touched = new Set(rows.flatMap(({ credit, debit }) => [debit, credit]))
    const changed = [...accounts.values()].filter(({ id }) => touched.has(id))
    // One statement: the triggers on either table see what it did to the other.
    const { rows: written } = await this.client.rawQuery(
      `with changed as (
         update points_accounts as account
         set posted = new.posted, held = new.held, pending_in = new."pendingIn", seq = new.seq,
             head = decode(new.head, 'hex')
         from jsonb_to_recordset(:changed::jsonb) as new
           (id bigint, posted bigint, held bigint, "pendingIn" bigint, seq bigint, head text)
         where account.id = new.id
       )
       insert into points_transfers (${transferColumns.join(', ')})
       select ${transferColumns.join(', ')}
       from jsonb_populate_recordset(null::points_transfers, :rows::jsonb)
       returning id, key`,
      { changed: JSON.stringify(changed), rows: JSON.stringify(rows.map(columnsOf)) }
    )
    return new Map(
      (written as { id: string; key: Buffer }[]).map(({ id, key }) => [hex(key), Number(id)])
    )
  }

  private async findIds(accounts: Account[]) {
    const rows = await this.client
      .from('points_accounts')
      .whereIn(
        ['book', 'code'],
        accounts.map(({ book, code }) => [book, code])
      )
      .select('id', 'book', 'code')
    return accounts.flatMap(({ book, code }) => {
      const row = rows.find((each) => each.book === book && each.code === code)
      return row ? [Number(row.id)] : []
    })
  }

  /** In the order of their codes, for the same reason that locks are taken in one order. */
  private async open(accounts: Account[]) {
    const opened = accounts.map((account) => ({
      book: account.book,
      code: account.code,
      owner_kind: account.ownerKind,
      owner_id: account.ownerId,
      territory_id: account.territoryId,
      normal_side: account.normalSide,
      min_balance: account.minBalance,
      head: bytes(emptyHead),
    }))
    opened.sort((one, other) => (one.code < other.code ? -1 : 1))
    await this.client.knexQuery().table('points_accounts').insert(opened).onConflict().ignore()
  }

  private async lock(ids: number[]) {
    const { rows } = await this.client.rawQuery(
      'select * from points_accounts where id = any(:ids) order by id for update',
      { ids }
    )
    const accounts = (rows as AccountColumns[]).map(accountOf)
    return new Map(accounts.map((account) => [account.id, account]))
  }

  private async earlierTransfers(commands: Command[]) {
    const ids = commands.map(earlierIdOf).filter((id) => id !== null)
    const rows: TransferColumns[] =
      ids.length > 0 ? await this.client.from('points_transfers').whereIn('id', ids) : []
    const earlier = rows.map((row): [number, EarlierTransfer] => [
      Number(row.id),
      { ...transferOf(row), isResolved: false, reversed: 0 },
    ])
    return new Map(earlier)
  }

  private async learnWhatBecameOf(earlier: LedgerState['earlier']) {
    if (earlier.size === 0) return
    const ids = [...earlier.keys()]
    const { rows } = await this.client.rawQuery(
      `select pending_id, reverses_id, amount from points_transfers
       where pending_id = any(:ids) or reverses_id = any(:ids)`,
      { ids }
    )
    for (const row of rows) {
      const hold = earlier.get(Number(row.pending_id))
      const original = earlier.get(Number(row.reverses_id))
      if (hold) hold.isResolved = true
      if (original) original.reversed += Number(row.amount)
    }
  }
}

function earlierIdOf(command: Command) {
  if ('holdId' in command) return command.holdId
  return 'transferId' in command ? command.transferId : null
}

function accountsOf(commands: Command[], earlier: LedgerState['earlier']) {
  const named = commands.flatMap((command) =>
    'debit' in command ? [command.debit, command.credit] : []
  )
  const implied = [...earlier.values()].flatMap(({ credit, debit }) => [debit, credit])
  return [...new Set([...named, ...implied])]
}
