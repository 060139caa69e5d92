import type { AccountState, Side } from './ledger_state.ts'
import { sumOf } from './lots.ts'
import { refuse, type Outcome } from './outcome.ts'

/** What JavaScript counts exactly. An account without a limit of its own has this one. */
const MOST = Number.MAX_SAFE_INTEGER

type Sides = { debit: AccountState; credit: AccountState }

/** Why `amount` may not go from one account to the other today, or null. */
export function objection({ credit, debit }: Sides, amount: number, today: string): Outcome | null {
  if (!Number.isSafeInteger(amount) || amount < 1) return refuse('amount_invalid')
  if (debit === credit) return refuse('same_account')
  if (debit.book !== credit.book) return refuse('book_mismatch')
  if (debit.state === 'closed' || credit.state === 'closed') return refuse('closed')
  if (debit.state === 'frozen' || credit.state === 'frozen') return refuse('frozen')
  return (
    limit(debit, change(debit, 'debit', amount), today) ??
    limit(credit, change(credit, 'credit', amount), today)
  )
}

/** Why an account may not change by so much, or null. What is set aside counts as if it had moved. */
function limit(account: AccountState, difference: number, today: string): Outcome | null {
  const { held, maxBalance, pendingIn, posted } = account
  if (difference > 0) {
    const ceiling = maxBalance ?? MOST
    return posted + pendingIn + difference > ceiling ? refuse('over_limit') : null
  }
  const available = availableIn(account, today)
  if (available + difference < 0) return { ...refuse('insufficient'), available }
  return held - difference > MOST ? refuse('over_limit') : null
}

/**
 * What an account may give today: what it has, less its floor, what is set aside, and what has expired and
 * waits to be taken.
 */
function availableIn({ held, lots, minBalance, posted }: AccountState, today: string) {
  const expired = lots ? sumOf(lots.filter(({ expiresOn }) => expiresOn < today)) : 0
  return posted - held - (minBalance ?? -MOST) - expired
}

/** What a debit or a credit does to an account: more on its normal side, less on the other. */
function change({ normalSide }: AccountState, side: Side, amount: number) {
  return normalSide === side ? amount : -amount
}

/** Moves points from one account to the other. */
export function post(debit: AccountState, credit: AccountState, amount: number) {
  debit.posted += change(debit, 'debit', amount)
  credit.posted += change(credit, 'credit', amount)
}

/** Sets aside on both accounts; a negative amount frees again. */
export function setAside(debit: AccountState, credit: AccountState, amount: number) {
  if (debit.normalSide === 'debit') debit.pendingIn += amount
  else debit.held += amount
  if (credit.normalSide === 'credit') credit.pendingIn += amount
  else credit.held += amount
}
