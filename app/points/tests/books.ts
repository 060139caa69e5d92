import apply from '#points/apply'
import type { Command } from '#points/commands'
import { emptyHead, keyOf } from '#points/fingerprint'
import type { AccountState, EarlierTransfer, LedgerState } from '#points/ledger_state'
import Replay, { type WrittenTransfer } from '#points/replay'

/** An account before its first transfer; by default one that may not go below nothing. */
export function newAccount(id: number, facts: Partial<AccountState> = {}): AccountState {
  return {
    id,
    book: 'points',
    normalSide: 'credit',
    posted: 0,
    held: 0,
    pendingIn: 0,
    minBalance: 0,
    maxBalance: null,
    state: 'open',
    seq: 0,
    head: emptyHead,
    lots: null,
    ...facts,
  }
}

/** The books in memory: what the database does for the ledger, and nothing else. */
export default class Books {
  readonly rows: WrittenTransfer[] = []
  readonly accounts: AccountState[]
  #minutes = 0

  constructor(accounts: AccountState[]) {
    this.accounts = structuredClone(accounts)
  }

  carryOut(commands: Command[]) {
    return this.carryOutGroups(commands.map((command) => [command]))
  }

  carryOutGroups(groups: Command[][]) {
    const state = this.state()
    const commands = groups.flat()
    const outcomes = apply(state, groups, this.#nextMinute()).flat()
    this.accounts.splice(0, this.accounts.length, ...state.accounts.values())
    for (const outcome of outcomes) {
      if (outcome.status === 'applied') this.rows.push({ ...outcome.row, id: this.rows.length + 1 })
    }
    return outcomes.map((outcome, place) => ({
      id: outcome.status === 'refused' ? null : this.#idOf(commands[place].reference),
      outcome,
    }))
  }

  state(): LedgerState {
    const earlier = this.rows.map((row): [number, EarlierTransfer] => {
      const reversals = this.rows.filter(({ reversesId }) => reversesId === row.id)
      const reversed = reversals.reduce((sum, { amount }) => sum + amount, 0)
      const isResolved = this.rows.some(({ pendingId }) => pendingId === row.id)
      return [row.id, { ...row, reversed, isResolved }]
    })
    return {
      accounts: new Map(structuredClone(this.accounts).map((account) => [account.id, account])),
      earlier: new Map(earlier),
      keys: new Map(this.rows.map((row) => [row.key, row])),
    }
  }

  /** What an auditor finds who only has the rows. */
  faults(rows = this.rows) {
    const replay = new Replay(this.accounts.map((account) => ({ ...account, code: 'test' })))
    for (const row of rows) replay.follow(row)
    replay.finish()
    return replay.faults
  }

  #idOf(reference: string) {
    return this.rows.find(({ key }) => key === keyOf(reference))?.id ?? null
  }

  #nextMinute() {
    this.#minutes++
    return new Date(Date.UTC(2026, 0, 1, 0, this.#minutes)).toISOString()
  }
}
