import { earlierIdOf, type Command } from '#points/commands'
import type { LedgerStore } from '#points/ledger'
import type { EarlierTransfer, LedgerState, TransferRow } from '#points/ledger_state'
import type { Bug } from './bugs.ts'
import type SimulatedConnection from './simulated_connection.ts'

/** Reads and writes as the ledger's own store does, in the same order, over the simulated network. */
export default class SimulatedStore implements LedgerStore {
  /** The time of the database when the batch was read. */
  at = ''

  constructor(
    private connection: SimulatedConnection,
    private databaseTime: () => string,
    private bug: Bug | null
  ) {}

  async read(commands: Command[], keys: string[]) {
    const earlier = await this.#earlierTransfers(commands)
    if (this.bug === 'endingsBeforeLocks') await this.#learnWhatBecameOf(earlier)
    const early = this.bug === 'keysBeforeLocks' ? await this.#knownKeys(keys) : null
    const accounts = await this.#lock(accountsOf(commands, earlier))
    const known = early ?? (await this.#knownKeys(keys))
    if (this.bug !== 'endingsBeforeLocks') await this.#learnWhatBecameOf(earlier)
    this.at = this.databaseTime()
    return {
      state: { accounts, earlier, keys: new Map(known.map((row) => [row.key, row])) },
      ids: new Map(known.map(({ id, key }) => [key, id])),
      at: this.at,
    }
  }

  async write(accounts: LedgerState['accounts'], rows: TransferRow[]) {
    if (rows.length === 0) return new Map<string, number>()
    const touched = new Set(rows.flatMap(({ credit, debit }) => [debit, credit]))
    const changed = [...accounts.values()]
      .filter(({ id }) => touched.has(id))
      // Sent as it is now: what changes on the way would be a better network than there is.
      .map((account) => ({ ...account }))
    const ids = await this.connection.ask((database, session) =>
      database.write(session, changed, rows)
    )
    return new Map(ids)
  }

  async #knownKeys(keys: string[]) {
    const wanted = this.bug === 'keysForgotten' ? [] : keys
    return this.connection.ask((database, session) => {
      session.readAt = database.history.length
      return database.select(session, ({ key }) => wanted.includes(key))
    })
  }

  async #lock(ids: number[]) {
    const accounts = await this.connection.ask((database, session) => database.lock(session, ids))
    return new Map(accounts.map((account) => [account.id, account]))
  }

  async #earlierTransfers(commands: Command[]) {
    const ids = commands.map(earlierIdOf).filter((id) => id !== null)
    if (ids.length === 0) return new Map<number, EarlierTransfer>()
    const rows = await this.connection.ask((database, session) =>
      database.select(session, ({ id }) => ids.includes(id))
    )
    return new Map(rows.map((row) => [row.id, { ...row, isResolved: false, reversed: 0 }]))
  }

  async #learnWhatBecameOf(earlier: LedgerState['earlier']) {
    if (earlier.size === 0) return
    const rows = await this.connection.ask((database, session) =>
      database.select(
        session,
        ({ pendingId, reversesId }) => earlier.has(pendingId ?? 0) || earlier.has(reversesId ?? 0)
      )
    )
    for (const row of rows) {
      const hold = earlier.get(row.pendingId ?? 0)
      const original = earlier.get(row.reversesId ?? 0)
      if (hold) hold.isResolved = true
      if (original) original.reversed += row.amount
    }
  }
}

function accountsOf(commands: Command[], earlier: LedgerState['earlier']) {
  const named = commands.flatMap((command) =>
    'debit' in command ? [command.debit, command.credit] : []
  )
  const implied = [...earlier.values()].flatMap(({ credit, debit }) => [debit, credit])
  return [...new Set([...named, ...implied])]
}
