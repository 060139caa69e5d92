import type { Client } from 'pg'
import type { TransactionClient } from '#core/database'
import type CopiedRow from '#points/copied_row'
import copyRows from '#points/copy_rows'
import type { Phase } from '#points/ledger_state'
import type { Lot } from '#points/lots'
import type { WrittenTransfer } from '#points/replay'

/**
 * Hands over all transfers in the order in which they were written. They are copied as they lie there: millions take no
 * memory, and nobody makes text of numbers and numbers of the text again.
 */
export default async function eachTransfer(
  client: TransactionClient,
  follow: (transfer: WrittenTransfer) => void
) {
  // Within a transaction that is its one connection; knex gives it no type.
  const connection: Client = await client.knexClient.client.acquireConnection()
  await copyRows(connection, statement, (row) => follow(transferIn(row)))
}

const statement = `copy (
  select id, key, fingerprint, reference, book, kind, phase, pending_id, reverses_id, debit, credit, amount,
    debit_seq, credit_seq, debit_after, credit_after, at, expires_at, actor_id::text, group_key,
    approval_id::text, lots, memo, hash
  from points_transfers order by id
) to stdout (format binary)`

function transferIn(columns: CopiedRow): WrittenTransfer {
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
  const moment = Math.round(microseconds / 1_000)
  const isWhole = moment * 1_000 === microseconds && Math.abs(moment) <= LAST_MOMENT
  return isWhole ? isoOf(moment) : String(microseconds)
}

/** The furthest from 1970 that a `Date` can say. */
const LAST_MOMENT = 8.64e15
const MINUTE = 60_000
const SECONDS = Array.from({ length: 60 }, (_, second) => String(second).padStart(2, '0'))
const THOUSANDTHS = Array.from({ length: 1_000 }, (_, each) => `.${String(each).padStart(3, '0')}Z`)
let minute = { begins: Number.NaN, text: '' }

/** As `toISOString`, of which all but the seconds is made once for what follows within the same minute. */
function isoOf(moment: number) {
  const begins = Math.floor(moment / MINUTE) * MINUTE
  if (begins !== minute.begins) {
    minute = { begins, text: new Date(begins).toISOString().slice(0, -'00.000Z'.length) }
  }
  const beyond = moment - begins
  const second = Math.floor(beyond / 1_000)
  return minute.text + SECONDS[second] + THOUSANDTHS[beyond - second * 1_000]
}
