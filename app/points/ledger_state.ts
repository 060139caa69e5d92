import type { Memo } from './commands.ts'
import type { Lot } from './lots.ts'

export type Side = 'debit' | 'credit'

/** More is better for the owner: `posted` grows on the normal side and shrinks on the other. */
export type AccountState = {
  id: number
  book: string
  normalSide: Side
  posted: number
  /** Set aside to go out, and to come in. */
  held: number
  pendingIn: number
  minBalance: number | null
  maxBalance: number | null
  /** Nothing goes in or out of a frozen account, but what is held there may be given back. */
  state: 'open' | 'frozen' | 'closed'
  seq: number
  head: string
  /** What of it expires, and when, the earliest first; null for an account that keeps no lots. */
  lots: readonly Lot[] | null
}

export type Phase = 'single' | 'pending' | 'post' | 'void'

/** One row of `points_transfers`, ready to be written: one row is one double entry. */
export type TransferRow = {
  key: string
  fingerprint: string
  reference: string
  book: string
  kind: string
  phase: Phase
  pendingId: number | null
  reversesId: number | null
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
  /** The key of the first command of a group whose commands are linked; null for one that stands alone. */
  groupKey: string | null
  /** The proposal by which a second person allowed it. */
  approvalId: string | null
  /**
   * The lots among the points that move, null if none of them expires. They leave the account that gives and
   * enter the one that receives, wherever it keeps lots.
   */
  lots: readonly Lot[] | null
  memo: Memo
  hash: string
}

/** An earlier transfer that a command refers to, and what became of it since. */
export type EarlierTransfer = Pick<
  TransferRow,
  'phase' | 'reversesId' | 'debit' | 'credit' | 'amount' | 'expiresAt' | 'lots'
> & { isResolved: boolean; reversed: number }

/** The transfer that carried a deed out when it was first asked for. */
export type FirstTransfer = Pick<
  TransferRow,
  'fingerprint' | 'phase' | 'debit' | 'credit' | 'amount' | 'at'
>

/** All that a batch of commands needs to know, read under lock. `keys` are the deeds that were done, by key. */
export type LedgerState = {
  accounts: Map<number, AccountState>
  earlier: Map<number, EarlierTransfer>
  keys: Map<string, FirstTransfer>
}
