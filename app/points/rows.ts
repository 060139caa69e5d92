import type { AccountState, TransferRow } from '#points/ledger_state'
import type { Lot } from '#points/lots'

/** `points_transfers` as the database hands it out: `bigint` as text, `bytea` as a buffer. */
export type TransferColumns = {
  id: string
  key: Buffer
  fingerprint: Buffer
  reference: string
  book: string
  kind: string
  phase: TransferRow['phase']
  pending_id: string | null
  reverses_id: string | null
  debit: string
  credit: string
  amount: string
  debit_seq: string
  credit_seq: string
  debit_after: string
  credit_after: string
  at: Date
  expires_at: Date | null
  actor_id: string | null
  group_key: Buffer | null
  approval_id: string | null
  lots: Lot[] | null
  memo: TransferRow['memo']
  hash: Buffer
}

export type AccountColumns = {
  id: string
  book: string
  code: string
  normal_side: AccountState['normalSide']
  posted: string
  held: string
  pending_in: string
  min_balance: string | null
  max_balance: string | null
  state: AccountState['state']
  seq: string
  head: Buffer
  keeps_lots: boolean
}

/** The row as it was when its hash was made. All our numbers stay below 2^53. */
export function transferOf(columns: TransferColumns): TransferRow {
  return {
    key: hex(columns.key),
    fingerprint: hex(columns.fingerprint),
    reference: columns.reference,
    book: columns.book,
    kind: columns.kind,
    phase: columns.phase,
    pendingId: numberOrNull(columns.pending_id),
    reversesId: numberOrNull(columns.reverses_id),
    debit: Number(columns.debit),
    credit: Number(columns.credit),
    amount: Number(columns.amount),
    debitSeq: Number(columns.debit_seq),
    creditSeq: Number(columns.credit_seq),
    debitAfter: Number(columns.debit_after),
    creditAfter: Number(columns.credit_after),
    at: columns.at.toISOString(),
    expiresAt: columns.expires_at?.toISOString() ?? null,
    actorId: columns.actor_id,
    groupKey: columns.group_key && hex(columns.group_key),
    approvalId: columns.approval_id,
    lots: columns.lots,
    memo: columns.memo,
    hash: hex(columns.hash),
  }
}

/** The columns as `jsonb_populate_recordset` reads them: bytes as `\\x…`. */
export function columnsOf(row: TransferRow) {
  return {
    key: `\\x${row.key}`,
    fingerprint: `\\x${row.fingerprint}`,
    reference: row.reference,
    book: row.book,
    kind: row.kind,
    phase: row.phase,
    pending_id: row.pendingId,
    reverses_id: row.reversesId,
    debit: row.debit,
    credit: row.credit,
    amount: row.amount,
    debit_seq: row.debitSeq,
    credit_seq: row.creditSeq,
    debit_after: row.debitAfter,
    credit_after: row.creditAfter,
    at: row.at,
    expires_at: row.expiresAt,
    actor_id: row.actorId,
    group_key: row.groupKey && `\\x${row.groupKey}`,
    approval_id: row.approvalId,
    lots: row.lots,
    memo: row.memo,
    hash: `\\x${row.hash}`,
  }
}

/** An account as it is written. Where it keeps lots, those are read from `points_lots`. */
export function accountOf(columns: AccountColumns, lots: Lot[] = []): AccountState {
  return {
    id: Number(columns.id),
    book: columns.book,
    normalSide: columns.normal_side,
    posted: Number(columns.posted),
    held: Number(columns.held),
    pendingIn: Number(columns.pending_in),
    minBalance: numberOrNull(columns.min_balance),
    maxBalance: numberOrNull(columns.max_balance),
    state: columns.state,
    seq: Number(columns.seq),
    head: hex(columns.head),
    lots: columns.keeps_lots ? lots : null,
  }
}

export function bytes(hexadecimal: string) {
  return Buffer.from(hexadecimal, 'hex')
}

export function hex(buffer: Buffer) {
  return buffer.toString('hex')
}

function numberOrNull(text: string | null) {
  return text === null ? null : Number(text)
}
