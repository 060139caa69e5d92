import type { AccountState, Side } from './ledger_state.ts'
import { refuse, type Outcome } from './outcome.ts'

/** What JavaScript counts exactly. An account without a limit of its own has this one. */
const MOST = Number.MAX_SAFE_INTEGER

/** Why `amount` may not go from one account to the other, or null. */
export function objection(
  debit: AccountState,
  credit: AccountState,
  amount: number
): Outcome | null {
  if (!Number.isSafeInteger(amount) || amount < 1) return refuse('amount_invalid')
  if (debit === credit) return refuse('same_account')
  if (debit.book !== credit.book) return refuse('book_mismatch')
  if (debit.state === 'closed' || credit.state === 'closed') return refuse('closed')
  if (debit.state === 'frozen' || credit.state === 'frozen') return refuse('frozen')
  return (
    limit(debit, change(debit, 'debit', amount)) ?? limit(credit, change(credit, 'credit', amount))
  )
}

/** Why an account may not change by so much, or null. What is set aside counts as if it had moved. */
function limit(account: AccountState, difference: number): Outcome | null {
  const { held, maxBalance, pendingIn, posted } = account
  if (difference > 0) {
    const ceiling = maxBalance ?? MOST
    return posted + pendingIn + difference > ceiling ? refuse('over_limit') : null
  }
  const available = availableIn(account)
  if (available + difference < 0) return { ...refuse('insufficient'), available }
  return held - difference > MOST ? refuse('over_limit') : null
}

/** What an account may give now: what it has, less what is set aside and less its floor. */
function availableIn({ held, minBalance, posted }: AccountState) {
  return posted - held - (minBalance ?? -MOST)
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
