import type { FirstTransfer, TransferRow } from './ledger_state.ts'

export type RefusalCode =
  | 'amount_invalid'
  | 'no_account'
  | 'same_account'
  | 'book_mismatch'
  | 'closed'
  | 'frozen'
  | 'insufficient'
  | 'over_limit'
  | 'hold_gone'
  | 'over_hold'
  | 'nothing_expired'
  | 'no_transfer'
  | 'over_reversal'
  | 'key_conflict'
  | 'linked_failed'

/**
 * What became of one command. A refusal is a value, never an exception, and changes nothing; asked
 * again, it is decided anew. `available` comes with `insufficient`, `first` is what became of the deed
 * when it was first asked for.
 */
export type Outcome =
  | { status: 'applied'; row: TransferRow }
  | { status: 'duplicate'; first: FirstTransfer }
  | { status: 'refused'; code: RefusalCode; available?: number }

/** The answer was lost: whether it was carried out is told to whoever asks again under the same reference. */
export type Unknown = { status: 'unknown'; reference: string }

export function refuse(code: RefusalCode) {
  return { status: 'refused' as const, code }
}
