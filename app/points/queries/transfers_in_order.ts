import { to as copyTo } from 'pg-copy-streams'
import type { Client } from 'pg'
import type { TransactionClient } from '#core/database'
import CopiedRows from '#points/copied_rows'
import type { Phase } from '#points/ledger_state'
import type { Lot } from '#points/lots'
import type { WrittenTransfer } from '#points/replay'

/**
 * All transfers in the order in which they were written, some at a time. They are copied as they lie there: to make
 * text of each column of millions of rows, and numbers of the text again, would take longer than all the rest.
 */
export default async function* transfersInOrder(
  client: TransactionClient
): AsyncGenerator<WrittenTransfer[]> {
  // Within a transaction that is its one connection; knex gives it no type.
  const connection: Client = await client.knexClient.client.acquireConnection()
  const pieces = connection.query(copyTo(statement))
  const rows = new CopiedRows()
  try {
    for await (const piece of pieces.iterator({ destroyOnReturn: false })) {
      rows.add(piece)
      yield [...transfersIn(rows)]
    }
  } finally {
    // Whoever stops early has a connection that answers again once the rest has come.
    pieces.resume()
  }
}

const statement = `copy (
  select id, key, fingerprint, reference, book, kind, phase, pending_id, reverses_id, debit, credit, amount,
    debit_seq, credit_seq, debit_after, credit_after, at, expires_at, actor_id::text, group_key,
    approval_id::text, lots, memo, hash
  from points_transfers order by id
) to stdout (format binary)`

function* transfersIn(rows: CopiedRows) {
  while (rows.next()) yield transferIn(rows)
}

function transferIn(columns: CopiedRows): WrittenTransfer {
  return {
    id: columns.number(),
    key: columns.hex(),
    fingerprint: columns.hex(),
    reference: columns.text(),
    book: columns.text(),
    kind: columns.text(),
    // What else it may say is a fault that the chain of hashes tells of.
    phase: columns.text() as Phase,
    pendingId: columns.numberIfAny(),
    reversesId: columns.numberIfAny(),
    debit: columns.number(),
    credit: columns.number(),
    amount: columns.number(),
    debitSeq: columns.number(),
    creditSeq: columns.number(),
    debitAfter: columns.number(),
    creditAfter: columns.number(),
    at: momentIn(columns.momentIfAny() ?? Number.NaN),
    expiresAt: ifAny(columns.momentIfAny(), momentIn),
    actorId: columns.textIfAny(),
    groupKey: columns.hexIfAny(),
    approvalId: columns.textIfAny(),
    lots: ifAny(columns.jsonIfAny(), lotsIn),
    memo: memoIn(columns.jsonIfAny() ?? 'null'),
    hash: columns.hex(),
  }
}

const MOST_TEXTS = 10_000

/** The same words, and lots, for the same text: what is paid for one shift says the same of all who were there. */
function remembering<Value>(read: (text: string) => Value) {
  const known = new Map<string, Value>()
  return (text: string) => {
    const there = known.get(text)
    if (there !== undefined) return there

    if (known.size >= MOST_TEXTS) known.clear()
    const value = read(text)
    known.set(text, value)
    return value
  }
}

const memoIn = remembering((text): WrittenTransfer['memo'] => JSON.parse(text))

/** What are no lots was written by another hand, as the chain of hashes tells: those who count them need not know. */
const lotsIn = remembering((text): Lot[] => {
  const lots: unknown = JSON.parse(text)
  return Array.isArray(lots) && lots.every(isLot) ? lots : []
})

function isLot(lot: unknown): lot is Lot {
  return typeof lot === 'object' && lot !== null
}

function ifAny<Given, Value>(given: Given | null, read: (given: Given) => Value) {
  return given === null ? null : read(given)
}

/** Moments are written in whole milliseconds; whatever is beyond them, or no day at all, was written by another hand. */
function momentIn(microseconds: number) {
  const beyond = microseconds % 1_000
  const moment = (microseconds - beyond) / 1_000
  return beyond === 0 && Math.abs(moment) <= LAST_MOMENT ? isoOf(moment) : String(microseconds)
}

/** The furthest from 1970 that a `Date` can say. */
const LAST_MOMENT = 8.64e15
const MINUTE = 60_000
let minute = { begins: Number.NaN, text: '' }

/** As `toISOString`, of which all but the seconds is made once for what follows within the same minute. */
function isoOf(moment: number) {
  const begins = Math.floor(moment / MINUTE) * MINUTE
  if (begins !== minute.begins) {
    minute = { begins, text: new Date(begins).toISOString().slice(0, -'00.000Z'.length) }
  }
  const digits = String(100_000 + moment - begins)
  return `${minute.text}${digits.slice(1, 3)}.${digits.slice(3)}Z`
}
