import { createHash } from 'node:crypto'
import type { WrittenTransfer } from '#points/replay'
import type { Leg } from './moves.ts'

export type KitEntry = Leg & {
  entryId: string
  transactionId: string
  sequence: number
  accountSequence: number
  prevHash: string
  entryHash: string
}

type Sided = Leg & { entryId: string; transactionId: string; accountSequence: number }

/** What the kit wants to read: an entry for each leg, in the order of the books, in a chain of its own. */
export default function kitJournal(
  rows: WrittenTransfer[],
  accounts: Map<number, string>
): KitEntry[] {
  const legs = new Map<string, Sided>()
  for (const row of rows) {
    add(legs, sideOf(row, 'DEBIT', accounts))
    add(legs, sideOf(row, 'CREDIT', accounts))
  }
  let prevHash = 'GENESIS'
  return [...legs.values()].map((leg, place) => {
    const sequence = place + 1
    const entryHash = link(prevHash, leg, sequence)
    const entry = { ...leg, sequence, prevHash, entryHash }
    prevHash = entryHash
    return entry
  })
}

/** Transfers that are parts of one leg are one entry again. */
function add(legs: Map<string, Sided>, side: Sided) {
  const known = legs.get(side.entryId)
  if (known) known.amountSubunits += side.amountSubunits
  else legs.set(side.entryId, side)
}

function sideOf(row: WrittenTransfer, type: Leg['type'], accounts: Map<number, string>): Sided {
  const isDebit = type === 'DEBIT'
  const { creditLeg, debitLeg, transactionId } = row.memo.values
  return {
    entryId: `${row.groupKey ?? row.key}:${isDebit ? debitLeg : creditLeg}`,
    transactionId: String(transactionId),
    accountId: accounts.get(isDebit ? row.debit : row.credit)!,
    type,
    amountSubunits: row.amount,
    currency: row.book.split(':').slice(2).join(':'),
    accountSequence: isDebit ? row.debitSeq : row.creditSeq,
  }
}

function link(before: string, leg: Sided, sequence: number) {
  const { accountId, amountSubunits, currency, transactionId, type } = leg
  const words = [before, transactionId, accountId, type, amountSubunits, currency, sequence]
  return createHash('sha256').update(words.join('|')).digest('hex')
}
