import type { Command, HoldCommand, Memo, ResolveCommand, TransferCommand } from './commands.ts'
import { chainHash, fingerprintOf } from './fingerprint.ts'

export type AccountState = {
  id: number
  book: string
  posted: number
  held: number
  minBalance: number | null
  seq: number
  head: string
}

export type HoldState = {
  id: number
  debit: number
  credit: number
  amount: number
  isOpen: boolean
}

/** All that a batch of commands needs to know, read under lock. `keys` are fingerprints by key. */
export type LedgerState = {
  accounts: Map<number, AccountState>
  holds: Map<number, HoldState>
  keys: Map<string, string>
}

export type Phase = 'single' | 'pending' | 'post' | 'void'

/** One row of `points_transfers`, ready to be written. */
export type TransferRow = {
  key: string
  fingerprint: string
  book: string
  kind: string
  phase: Phase
  pendingId: number | null
  debit: number
  credit: number
  amount: number
  debitSeq: number
  creditSeq: number
  debitAfter: number
  creditAfter: number
  at: string
  expiresAt: string | null
  actorId: string | null
  memo: Memo
  hash: string
}

export type RefusalCode =
  | 'amount_invalid'
  | 'no_account'
  | 'same_account'
  | 'book_mismatch'
  | 'insufficient'
  | 'hold_gone'
  | 'key_conflict'

/** What became of one command. A refusal is a value, never an exception, and changes nothing. */
export type Outcome =
  | { status: 'applied'; row: TransferRow }
  | { status: 'duplicate' }
  | { status: 'refused'; code: RefusalCode; available?: number }

/**
 * Decides a batch of commands in order, exactly as if they came one by one. Pure: the same state,
 * commands and time give the same outcomes, and nothing but `state` is changed.
 */
export default function apply(state: LedgerState, commands: Command[], at: string): Outcome[] {
  return commands.map((command) => decide(state, command, at))
}

function decide(state: LedgerState, command: Command, at: string): Outcome {
  const fingerprint = fingerprintOf(command)
  const known = state.keys.get(command.key)
  if (known === fingerprint) return { status: 'duplicate' }
  if (known) return refuse('key_conflict')

  const outcome = 'holdId' in command ? resolve(state, command, at) : move(state, command, at)
  if (outcome.status === 'applied') state.keys.set(command.key, fingerprint)
  return outcome
}

function move(state: LedgerState, command: TransferCommand | HoldCommand, at: string): Outcome {
  const { amount } = command
  const debit = state.accounts.get(command.debit)
  const credit = state.accounts.get(command.credit)
  if (!Number.isSafeInteger(amount) || amount < 1) return refuse('amount_invalid')
  if (!debit || !credit) return refuse('no_account')
  if (debit === credit) return refuse('same_account')
  if (debit.book !== credit.book) return refuse('book_mismatch')
  if (!canSpend(debit, amount)) {
    return { status: 'refused', code: 'insufficient', available: availableIn(debit) }
  }

  if (command.type === 'hold') debit.held += amount
  else post(debit, credit, amount)
  const phase = command.type === 'hold' ? 'pending' : 'single'
  const expiresAt = command.type === 'hold' ? command.expiresAt : null
  return write({ command, debit, credit, amount, phase, pendingId: null, expiresAt, at })
}

function resolve(state: LedgerState, command: ResolveCommand, at: string): Outcome {
  const hold = state.holds.get(command.holdId)
  const debit = hold && state.accounts.get(hold.debit)
  const credit = hold && state.accounts.get(hold.credit)
  if (!hold?.isOpen || !debit || !credit) return refuse('hold_gone')

  const { amount } = hold
  hold.isOpen = false
  debit.held -= amount
  if (command.type === 'capture') post(debit, credit, amount)
  const phase = command.type === 'capture' ? 'post' : 'void'
  return write({ command, debit, credit, amount, phase, pendingId: hold.id, expiresAt: null, at })
}

/** What an account may spend now: what it has, less what is set aside and less its floor. */
export function availableIn({ held, minBalance, posted }: AccountState) {
  return posted - held - (minBalance ?? 0)
}

function canSpend(account: AccountState, amount: number) {
  return account.minBalance === null || availableIn(account) >= amount
}

function post(debit: AccountState, credit: AccountState, amount: number) {
  debit.posted -= amount
  credit.posted += amount
}

type Entry = {
  command: Command
  debit: AccountState
  credit: AccountState
  amount: number
  phase: Phase
  pendingId: number | null
  expiresAt: string | null
  at: string
}

/** Adds the row to both histories: the next place in each, and a hash over both heads and the row. */
function write({ command, debit, credit, ...entry }: Entry): Outcome {
  const unsigned = {
    key: command.key,
    fingerprint: fingerprintOf(command),
    book: debit.book,
    kind: command.kind,
    phase: entry.phase,
    pendingId: entry.pendingId,
    debit: debit.id,
    credit: credit.id,
    amount: entry.amount,
    debitSeq: ++debit.seq,
    creditSeq: ++credit.seq,
    debitAfter: debit.posted,
    creditAfter: credit.posted,
    at: entry.at,
    expiresAt: entry.expiresAt,
    actorId: command.actorId,
    memo: command.memo,
  }
  const hash = chainHash(debit.head, credit.head, unsigned)
  debit.head = hash
  credit.head = hash
  return { status: 'applied', row: { ...unsigned, hash } }
}

function refuse(code: RefusalCode): Outcome {
  return { status: 'refused', code }
}
