import type { TransactionClient } from '#core/database'
import { earlierIdOf, type Command } from '#points/commands'
import type { AccountState, EarlierTransfer, LedgerState, TransferRow } from '#points/ledger_state'
import { isSame, type Lot } from '#points/lots'
import {
  accountOf,
  columnsOf,
  transferColumns,
  hex,
  transferOf,
  type AccountColumns,
  type TransferColumns,
} from '#points/rows'

/** What a batch is decided on, with the ids of transfers by key and the time of the database. */
type Reading = { state: LedgerState; ids: Map<string, number>; at: string }

/** What must be read after the accounts are locked: what another transaction was about to write. */
type Latest = {
  known: { id: number; key: string; fingerprint: string }[]
  lots: (Lot & { account: number })[]
  now: Date
}

/** How the ledger reads and writes its tables, a whole batch at a time. */
export default class Store {
  /** The lots as they were read: only those that changed are written. */
  #lotsBefore = new Map<number, readonly Lot[]>()

  constructor(private client: TransactionClient) {}

  /** Locks every account of the batch by one statement in one order, and reads what is needed. */
  async read(commands: Command[], keys: string[]): Promise<Reading> {
    const earlier = await this.earlierTransfers(commands)
    const accounts = await this.lock(accountsOf(commands, earlier))
    const { known, lots, now } = await this.latest(keys, accounts)
    this.fill(accounts, lots)
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

  /** Writes what was decided, and returns the ids of the new transfers by key. */
  async write(accounts: LedgerState['accounts'], rows: TransferRow[]) {
    if (rows.length === 0) return new Map<string, number>()

    const touched = new Set(rows.flatMap(({ credit, debit }) => [debit, credit]))
    const changed = [...accounts.values()].filter(({ id }) => touched.has(id))
    const lots = changed.flatMap((account) => this.changedLots(account))
    // One statement: the triggers on either table see what it did to the other.
    const { rows: written } = await this.client.rawQuery(
      `with changed as (
         update points_accounts as account
         set posted = new.posted, held = new.held, pending_in = new."pendingIn", seq = new.seq,
             head = decode(new.head, 'hex')
         from jsonb_to_recordset(:changed::jsonb) as new
           (id bigint, posted bigint, held bigint, "pendingIn" bigint, seq bigint, head text)
         where account.id = new.id
       )${lots.length > 0 ? keepLots : ''}
       insert into points_transfers (${transferColumns.join(', ')})
       select ${transferColumns.join(', ')}
       from jsonb_populate_recordset(null::points_transfers, :rows::jsonb)
       returning id, key`,
      {
        changed: JSON.stringify(changed.map(({ lots: _, ...account }) => account)),
        rows: JSON.stringify(rows.map(columnsOf)),
        lots: JSON.stringify(lots),
      }
    )
    return new Map(
      (written as { id: string; key: Buffer }[]).map(({ id, key }) => [hex(key), Number(id)])
    )
  }

  private async latest(keys: string[], accounts: LedgerState['accounts']): Promise<Latest> {
    const keeping = [...accounts.values()].filter(({ lots }) => lots).map(({ id }) => id)
    const { rows } = await this.client.rawQuery(
      `select clock_timestamp() as now, coalesce((
         select jsonb_agg(jsonb_build_object(
           'id', id, 'key', encode(key, 'hex'), 'fingerprint', encode(fingerprint, 'hex')))
         from points_transfers where key = any(
           select decode(hexadecimal, 'hex') from unnest(:keys::text[]) as hexadecimal)
       ), '[]') as known, coalesce((
         select jsonb_agg(jsonb_build_object('account', account_id, 'expiresOn', expires_on,
             'programme', programme, 'amount', remaining)
           order by expires_on, programme collate "C")
         from points_lots where account_id = any(:keeping::bigint[]) and remaining > 0
       ), '[]') as lots`,
      { keys, keeping }
    )
    return rows[0]
  }

  private fill(accounts: LedgerState['accounts'], lots: Latest['lots']) {
    for (const { account: id, ...lot } of lots) {
      const account = accounts.get(id)!
      account.lots = [...account.lots!, lot]
    }
    for (const { id, lots: kept } of accounts.values()) this.#lotsBefore.set(id, kept ?? [])
  }

  private changedLots({ id, lots }: AccountState) {
    const before = this.#lotsBefore.get(id) ?? []
    if (!lots || lots === before) return []

    const emptied = before.filter((lot) => !lots.some((each) => isSame(each, lot)))
    const changed = lots.filter((lot) => !before.includes(lot))
    return [...changed, ...emptied.map((lot) => ({ ...lot, amount: 0 }))].map((lot) => ({
      ...lot,
      account: id,
    }))
  }

  /** How accounts are, with their lots; locked until the transaction ends. */
  async states(ids: number[]) {
    const accounts = await this.lock(ids)
    const { lots } = await this.latest([], accounts)
    this.fill(accounts, lots)
    return accounts
  }

  private async lock(ids: number[]) {
    const { rows } = await this.client.rawQuery(
      'select * from points_accounts where id = any(:ids) order by id for update',
      { ids }
    )
    const accounts = (rows as AccountColumns[]).map((row) => accountOf(row))
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

/** Only where lots have changed: most transfers move none. */
const keepLots = `, kept as (
  insert into points_lots (account_id, expires_on, programme, remaining)
  select account, "expiresOn", programme, amount
  from jsonb_to_recordset(:lots::jsonb) as new
    (account bigint, "expiresOn" date, programme text, amount bigint)
  on conflict (account_id, expires_on, programme) do update set remaining = excluded.remaining
)`

function accountsOf(commands: Command[], earlier: LedgerState['earlier']) {
  const named = commands.flatMap((command) =>
    'debit' in command ? [command.debit, command.credit] : []
  )
  const implied = [...earlier.values()].flatMap(({ credit, debit }) => [debit, credit])
  return [...new Set([...named, ...implied])]
}
