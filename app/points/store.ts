import { earlierIdOf, type Command } from '#points/commands'
import type { AccountState, LedgerState, TransferRow } from '#points/ledger_state'
import { isSame, type Lot } from '#points/lots'
import { accountsIn, earlierIn, knownIn, type Reading } from '#points/reading'
import { columnsOf } from '#points/rows'
import type { Statement, Teller } from '#points/teller'

/** What a batch is decided on, with the ids of transfers by key and the time of the database. */
type Basis = { state: LedgerState; ids: Map<string, number>; at: string }

/** How the ledger reads and writes its tables, a whole batch at a time. */
export default class Store {
  /** The lots as they were read: only those that changed are written. */
  #lotsBefore = new Map<number, readonly Lot[]>()

  constructor(private teller: Teller) {}

  /** Locks every account of the batch by one statement in one order, and reads what is needed. */
  async read(commands: Command[], keys: string[]): Promise<Basis> {
    const earlier = commands.map(earlierIdOf).filter((id) => id !== null)
    const named = commands.flatMap((command) =>
      'debit' in command ? [command.debit, command.credit] : []
    )
    const reading = await this.ask({ accounts: [...new Set(named)], earlier, keys })
    const known = reading.known ?? []
    return {
      state: {
        accounts: this.accountsIn(reading),
        earlier: new Map((reading.earlier ?? []).map((each) => [each.id, earlierIn(each)])),
        keys: new Map(known.map((each) => [each.key, knownIn(each)])),
      },
      ids: new Map(known.map(({ id, key }) => [key, id])),
      at: new Date(reading.now).toISOString(),
    }
  }

  /** How accounts are, with their lots; locked until the transaction ends. */
  async states(accounts: number[]) {
    return this.accountsIn(await this.ask({ accounts, earlier: [], keys: [] }))
  }

  /** Writes what was decided, and returns the ids of the new transfers by key. */
  async write(accounts: LedgerState['accounts'], rows: TransferRow[]) {
    if (rows.length === 0) return new Map<string, number>()

    const touched = new Set(rows.flatMap(({ credit, debit }) => [debit, credit]))
    const changed = [...accounts.values()].filter(({ id }) => touched.has(id))
    const lots = changed.flatMap((account) => this.changedLots(account))
    const values = [changed.map(balanceOf), lots.length > 0 ? lots : null, rows.map(columnsOf)]
    // The shape that points_write answers in.
    const written = (await this.teller.write({
      ...writing,
      values: values.map((value) => value && JSON.stringify(value)),
    })) as Record<string, number>
    return new Map(Object.entries(written))
  }

  private async ask({ accounts, earlier, keys }: Wanted) {
    const values = [accounts, earlier, keys.map((key) => `\\x${key}`)]
    // The shape that points_read answers in.
    return (await this.teller.read({ ...reading, values })) as Reading
  }

  private accountsIn(read: Reading): LedgerState['accounts'] {
    const states = new Map(accountsIn(read).map((account) => [account.id, account]))
    for (const { account: id, ...lot } of read.lots ?? []) {
      const account = states.get(id)!
      account.lots = [...account.lots!, lot]
    }
    for (const { id, lots: kept } of states.values()) this.#lotsBefore.set(id, kept ?? [])
    return states
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
}

type Wanted = { accounts: number[]; earlier: number[]; keys: string[] }

const reading: Omit<Statement, 'values'> = {
  name: 'points_read',
  text: 'select points_read($1::bigint[], $2::bigint[], $3::bytea[]) as answer',
}

const writing: Omit<Statement, 'values'> = {
  name: 'points_write',
  text: 'select points_write($1::json, $2::json, $3::json) as answer',
}

/** What of an account changes with its transfers. */
function balanceOf({ head, held, id, pendingIn, posted, seq }: AccountState) {
  return { head, held, id, pendingIn, posted, seq }
}
