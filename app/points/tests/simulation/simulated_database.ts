import type { Command } from '#points/commands'
import type { Receipt } from '#points/ledger'
import type { AccountState, TransferRow } from '#points/ledger_state'
import type { WrittenTransfer } from '#points/replay'
import { hiddenByIndexes, type Bug } from './bugs.ts'
import Locks from './locks.ts'

/** What a transaction has done so far, seen by nobody else. */
export type Session = {
  id: number
  isOpen: boolean
  accounts: Map<number, AccountState>
  rows: WrittenTransfer[]
  /** When it read the keys, in commits before that. */
  readAt: number
  /** What was decided in it, told before it commits. */
  carried: { groups: Command[][]; receipts: Receipt[][]; at: string } | null
}

/** A transaction that was kept, or a person of staff who changed the state of an account. */
export type Kept =
  | { type: 'batch'; readAt: number; groups: Command[][]; receipts: Receipt[][]; at: string }
  | { type: 'state'; account: number; state: AccountState['state'] }

/** What the ledger uses of PostgreSQL: rows, locks, unique indexes, transactions and their end. */
export default class SimulatedDatabase {
  readonly accounts: Map<number, AccountState>
  readonly rows: WrittenTransfer[] = []
  readonly history: Kept[] = []
  /** Circles of waiting among accounts, of which there may be none. */
  circles = 0
  isDown = false
  #locks = new Locks()
  #sessions = new Map<number, Session>()
  #began = 0
  #ids = 0

  constructor(
    accounts: AccountState[],
    private bug: Bug | null
  ) {
    this.accounts = new Map(structuredClone(accounts).map((account) => [account.id, account]))
  }

  begin(): Session {
    this.#refuseWhenDown()
    const id = ++this.#began
    const nothing = { accounts: new Map(), rows: [], readAt: 0, carried: null }
    const session = { id, isOpen: true, ...nothing }
    this.#sessions.set(id, session)
    return session
  }

  async lock(session: Session, ids: number[]): Promise<AccountState[]> {
    const isOrdered = this.bug !== 'locksUnordered'
    const wanted = isOrdered ? [...ids].sort((one, other) => one - other) : ids
    for (const id of wanted) {
      if (this.bug !== 'locksMissing') await this.#take(session, `account ${id}`)
    }
    const present = wanted.flatMap((id) => session.accounts.get(id) ?? this.accounts.get(id) ?? [])
    return present.map((account) => ({ ...account }))
  }

  /** The transfers that `isWanted`, as this transaction sees them now. */
  async select(session: Session, isWanted: (row: WrittenTransfer) => boolean) {
    this.#refuseWhenDown()
    return [...this.rows, ...session.rows].filter(isWanted)
  }

  async write(session: Session, accounts: AccountState[], rows: TransferRow[]) {
    for (const row of rows) {
      if (row.kind === 'poison') throw failure('22P02', 'no such value')
      await this.#take(session, `key ${row.key}`)
      this.#refuseDoubles(session, row)
      session.rows.push({ ...row, id: ++this.#ids })
    }
    for (const account of accounts) session.accounts.set(account.id, account)
    return session.rows.map(({ id, key }): [string, number] => [key, id])
  }

  async commit(session: Session) {
    this.#refuseWhenDown()
    if (!session.isOpen) throw failure('57P01', 'terminated')
    for (const account of session.accounts.values()) this.accounts.set(account.id, account)
    this.rows.push(...session.rows)
    const { carried, readAt } = session
    if (carried) this.history.push({ type: 'batch', readAt, ...carried })
    this.end(session)
  }

  /** Gives up a transaction that was not kept, or closes one that was. */
  end(session: Session) {
    session.isOpen = false
    this.#sessions.delete(session.id)
    const isFailed = session.rows.length > 0 && !this.rows.includes(session.rows[0])
    if (this.bug !== 'locksKept' || !isFailed) this.#locks.release(session.id)
  }

  /** Staff set the state of an account; not while somebody works on it. */
  setState(account: number, state: AccountState['state']) {
    if (this.isDown || this.#locks.isTaken(`account ${account}`)) return
    this.accounts.get(account)!.state = state
    this.history.push({ type: 'state', account, state })
  }

  /** Kill -9: what was committed stays, and nothing else. */
  kill() {
    this.isDown = true
    for (const session of this.#sessions.values()) this.end(session)
    this.#locks = new Locks()
    if (this.bug === 'commitsForgotten') this.rows.pop()
  }

  async #take(session: Session, name: string) {
    this.#refuseWhenDown()
    if (this.#locks.closesCircle(session.id, name)) {
      if (name.startsWith('account')) this.circles++
      throw failure('40P01', 'deadlock detected')
    }
    await new Promise<void>((resolve) => this.#locks.take(session.id, name, resolve))
    if (!session.isOpen) throw failure('57P01', 'terminated')
  }

  #refuseDoubles(session: Session, row: TransferRow) {
    if (this.bug && hiddenByIndexes.includes(this.bug)) return
    const isDouble = [...this.rows, ...session.rows].some(
      (each) =>
        each.key === row.key ||
        (each.debit === row.debit && each.debitSeq === row.debitSeq) ||
        (each.credit === row.credit && each.creditSeq === row.creditSeq) ||
        (row.pendingId !== null && each.pendingId === row.pendingId)
    )
    if (isDouble) throw failure('23505', 'duplicate key')
  }

  #refuseWhenDown() {
    if (this.isDown) throw failure('57P03', 'the database system is starting up')
  }
}

export function failure(code: string, words: string) {
  return Object.assign(new Error(words), { code })
}
