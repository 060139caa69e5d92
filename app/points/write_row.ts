import type { Command } from './commands.ts'
import { chainHash } from './fingerprint.ts'
import type { AccountState, Phase } from './ledger_state.ts'
import type { Lot } from './lots.ts'
import type { Outcome } from './outcome.ts'

/**
 * The moment of the batch, the day there, what links the commands of a group (null for one that stands alone), and what
 * the command is known by.
 */
export type Turn = {
  at: string
  today: string
  groupKey: string | null
  key: string
  fingerprint: string
}

type Entry = {
  command: Command
  debit: AccountState
  credit: AccountState
  amount: number
  lots: readonly Lot[]
  phase: Phase
  pendingId?: number
  reversesId?: number
  expiresAt?: string
  turn: Turn
}

/** Adds the row to both histories: the next place in each, and a hash over both heads and the row. */
export default function writeRow({ command, debit, credit, ...entry }: Entry): Outcome {
  const unsigned = {
    key: entry.turn.key,
    fingerprint: entry.turn.fingerprint,
    reference: command.reference,
    book: debit.book,
    kind: command.kind,
    phase: entry.phase,
    pendingId: entry.pendingId ?? null,
    reversesId: entry.reversesId ?? null,
    debit: debit.id,
    credit: credit.id,
    amount: entry.amount,
    debitSeq: ++debit.seq,
    creditSeq: ++credit.seq,
    debitAfter: debit.posted,
    creditAfter: credit.posted,
    at: entry.turn.at,
    groupKey: entry.turn.groupKey,
    expiresAt: entry.expiresAt ?? null,
    actorId: command.actorId,
    approvalId: ('approvalId' in command && command.approvalId) || null,
    lots: entry.lots.length > 0 ? entry.lots : null,
    memo: command.memo,
  }
  const hash = chainHash(debit.head, credit.head, unsigned)
  debit.head = hash
  credit.head = hash
  return { status: 'applied', row: { ...unsigned, hash } }
}
