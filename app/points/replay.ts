import { chainHash, emptyHead } from './fingerprint.ts'
import type { AccountState, Side, TransferRow } from './ledger_state.ts'
import ReplayLots from './replay_lots.ts'

/** A row together with its id, and an account with its code, as the auditor meets them. */
export type WrittenTransfer = TransferRow & { id: number }
export type WrittenAccount = AccountState & { code: string }

/** What is written of an account, and what its transfers left. */
type Replayed = Pick<AccountState, 'posted' | 'held' | 'pendingIn' | 'seq' | 'head'> & {
  written: WrittenAccount
}

/**
 * Works the books out again from the transfers alone, and compares with what is written. It shares
 * nothing with `apply` but the hash and how lots are cut, so that a mistake there is not repeated here.
 */
export default class Replay {
  readonly faults: string[] = []
  transfers = 0
  #accounts = new Map<number, Replayed>()
  #lots = new ReplayLots()
  #openHolds = new Map<number, WrittenTransfer>()
  #sums = new Map<string, number>()

  constructor(accounts: WrittenAccount[]) {
    for (const written of accounts) {
      const nothing = { posted: 0, held: 0, pendingIn: 0, seq: 0, head: emptyHead }
      this.#accounts.set(written.id, { ...nothing, written })
      if (written.lots) this.#lots.open(written.id)
    }
  }

  /** Goes through the transfers in the order in which they were written. */
  follow(row: WrittenTransfer) {
    this.transfers++
    const debit = this.#accounts.get(row.debit)
    const credit = this.#accounts.get(row.credit)
    if (!debit || !credit) {
      this.#fault(row, 'names an account that is missing')
      return
    }
    if (row.hash !== chainHash(debit.head, credit.head, row)) this.#fault(row, 'breaks the chain')
    this.#move(row, debit, credit)
    this.#arrive(row, 'debit', debit)
    this.#arrive(row, 'credit', credit)
  }

  /** Compares the accounts with what the transfers left, and adds up each book. */
  finish() {
    for (const { written, ...replayed } of this.#accounts.values()) {
      const { code, id } = written
      for (const field of ['posted', 'held', 'pendingIn', 'seq', 'head'] as const) {
        if (written[field] === replayed[field]) continue
        this.faults.push(
          `account ${id} (${code}): ${field} is ${written[field]}, not ${replayed[field]}`
        )
      }
      if (!this.#lots.agrees(id, written.lots)) {
        this.faults.push(`account ${id} (${code}): its lots are not what its transfers left`)
      }
      const signed = written.normalSide === 'credit' ? written.posted : -written.posted
      this.#sums.set(written.book, (this.#sums.get(written.book) ?? 0) + signed)
    }
    for (const [book, sum] of this.#sums) {
      if (sum !== 0) this.faults.push(`book ${book}: adds up to ${sum}, not 0`)
    }
  }

  #move(row: WrittenTransfer, debit: Replayed, credit: Replayed) {
    const { amount, pendingId, phase } = row
    if (phase === 'pending') {
      this.#openHolds.set(row.id, row)
      this.#setAside(row, amount)
    }
    const hold = pendingId === null ? undefined : this.#openHolds.get(pendingId)
    if (pendingId !== null) {
      if (!isEndedBy(row, hold)) this.#fault(row, 'ends a hold that is not open, or another one')
      if (hold) this.#setAside(hold, -hold.amount)
      this.#openHolds.delete(pendingId)
    }
    const lotFault = this.#lots.follow(row, hold)
    if (lotFault) this.#fault(row, lotFault)
    if (phase === 'single' || phase === 'post') {
      debit.posted += growsOn('debit', debit) ? amount : -amount
      credit.posted += growsOn('credit', credit) ? amount : -amount
    }
  }

  #setAside(row: WrittenTransfer, amount: number) {
    for (const side of ['debit', 'credit'] as const) {
      const account = this.#accounts.get(row[side])!
      if (growsOn(side, account)) account.pendingIn += amount
      else account.held += amount
    }
  }

  /** Goes on from what is written, so that one wrong row is not a fault in all that follow. */
  #arrive(row: WrittenTransfer, side: Side, account: Replayed) {
    const { posted, seq: place, written } = account
    const [seq, after] =
      side === 'debit' ? [row.debitSeq, row.debitAfter] : [row.creditSeq, row.creditAfter]
    if (seq !== place + 1) this.#fault(row, `follows place ${place} of its ${side} with ${seq}`)
    if (after !== posted) this.#fault(row, `leaves ${after} on its ${side}, not ${posted}`)
    if (row.book !== written.book) this.#fault(row, `is in another book than its ${side}`)

    account.seq = seq
    account.posted = after
    account.head = row.hash
    if (!isWithinLimits(account)) this.#fault(row, `takes its ${side} out of its limits`)
  }

  #fault(row: WrittenTransfer, fault: string) {
    this.faults.push(`transfer ${row.id} (${row.reference}): ${fault}`)
  }
}

function growsOn(side: Side, { written }: Replayed) {
  return written.normalSide === side
}

function isWithinLimits({ held, pendingIn, posted, written }: Replayed) {
  const { maxBalance, minBalance } = written
  const isAbove = minBalance === null || posted - held >= minBalance
  return isAbove && (maxBalance === null || posted + pendingIn <= maxBalance)
}

function isEndedBy(row: WrittenTransfer, hold: WrittenTransfer | undefined) {
  const isAmountRight =
    row.phase === 'void' ? row.amount === hold?.amount : row.amount <= (hold?.amount ?? 0)
  return isAmountRight && hold?.debit === row.debit && hold.credit === row.credit
}
