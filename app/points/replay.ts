import { chainHash, emptyHead } from './fingerprint.ts'
import type { AccountState, Side, TransferRow } from './ledger_state.ts'
import ReplayLots from './replay_lots.ts'

/** A row together with its id, and an account with its code, as the auditor meets them. */
export type WrittenTransfer = TransferRow & { id: number }
export type WrittenAccount = AccountState & { code: string }

type Replayed = Pick<AccountState, 'posted' | 'held' | 'pendingIn' | 'seq' | 'head'>

/**
 * Works the books out again from the transfers alone, and compares with what is written. It shares
 * nothing with `apply` but the hash and how lots are cut, so that a mistake there is not repeated here.
 */
export default class Replay {
  readonly faults: string[] = []
  transfers = 0
  #accounts = new Map<number, WrittenAccount>()
  #replayed = new Map<number, Replayed>()
  #lots = new ReplayLots()
  #openHolds = new Map<number, WrittenTransfer>()
  #sums = new Map<string, number>()

  constructor(accounts: WrittenAccount[]) {
    for (const account of accounts) {
      this.#accounts.set(account.id, account)
      this.#replayed.set(account.id, { posted: 0, held: 0, pendingIn: 0, seq: 0, head: emptyHead })
      if (account.lots) this.#lots.open(account.id)
    }
  }

  /** Goes through the transfers in the order in which they were written. */
  follow(row: WrittenTransfer) {
    this.transfers++
    const debit = this.#replayed.get(row.debit)
    const credit = this.#replayed.get(row.credit)
    if (!debit || !credit) {
      this.#fault(row, 'names an account that is missing')
      return
    }
    this.#expect(row, row.hash === chainHash(debit.head, credit.head, row), 'breaks the chain')
    this.#move(row)
    this.#arrive(row, 'debit', row.debitSeq, row.debitAfter)
    this.#arrive(row, 'credit', row.creditSeq, row.creditAfter)
  }

  /** Compares the accounts with what the transfers left, and adds up each book. */
  finish() {
    for (const account of this.#accounts.values()) {
      const replayed = this.#replayed.get(account.id)!
      for (const field of ['posted', 'held', 'pendingIn', 'seq', 'head'] as const) {
        if (account[field] !== replayed[field]) {
          const { [field]: written, code, id } = account
          this.faults.push(
            `account ${id} (${code}): ${field} is ${written}, not ${replayed[field]}`
          )
        }
      }
      if (!this.#lots.agrees(account.id, account.lots)) {
        const { code, id } = account
        this.faults.push(`account ${id} (${code}): its lots are not what its transfers left`)
      }
      const signed = account.normalSide === 'credit' ? account.posted : -account.posted
      this.#sums.set(account.book, (this.#sums.get(account.book) ?? 0) + signed)
    }
    for (const [book, sum] of this.#sums) {
      if (sum !== 0) this.faults.push(`book ${book}: adds up to ${sum}, not 0`)
    }
  }

  #move(row: WrittenTransfer) {
    const { amount, phase } = row
    if (phase === 'pending') {
      this.#openHolds.set(row.id, row)
      this.#setAside(row, amount)
    }
    const hold = this.#openHolds.get(row.pendingId ?? 0)
    if (row.pendingId !== null) {
      this.#expect(row, isEndedBy(row, hold), 'ends a hold that is not open, or another one')
      if (hold) this.#setAside(hold, -hold.amount)
      this.#openHolds.delete(row.pendingId)
    }
    const lotFault = this.#lots.follow(row, hold)
    if (lotFault) this.#fault(row, lotFault)
    if (phase === 'single' || phase === 'post') {
      this.#replayed.get(row.debit)!.posted += this.#sign(row.debit, 'debit') * amount
      this.#replayed.get(row.credit)!.posted += this.#sign(row.credit, 'credit') * amount
    }
  }

  #setAside(row: WrittenTransfer, amount: number) {
    const debit = this.#replayed.get(row.debit)!
    const credit = this.#replayed.get(row.credit)!
    if (this.#sign(row.debit, 'debit') === 1) debit.pendingIn += amount
    else debit.held += amount
    if (this.#sign(row.credit, 'credit') === 1) credit.pendingIn += amount
    else credit.held += amount
  }

  /** Goes on from what is written, so that one wrong row is not a fault in all that follow. */
  #arrive(row: WrittenTransfer, side: Side, seq: number, after: number) {
    const account = this.#accounts.get(row[side])!
    const replayed = this.#replayed.get(row[side])!
    this.#expect(
      row,
      seq === replayed.seq + 1,
      `follows place ${replayed.seq} of its ${side} with ${seq}`
    )
    this.#expect(
      row,
      after === replayed.posted,
      `leaves ${after} on its ${side}, not ${replayed.posted}`
    )
    this.#expect(row, account.book === row.book, `is in another book than its ${side}`)

    replayed.seq = seq
    replayed.posted = after
    replayed.head = row.hash
    const { maxBalance, minBalance } = account
    const isAbove = minBalance === null || after - replayed.held >= minBalance
    const isBelow = maxBalance === null || after + replayed.pendingIn <= maxBalance
    this.#expect(row, isAbove && isBelow, `takes its ${side} out of its limits`)
  }

  #sign(accountId: number, side: Side) {
    return this.#accounts.get(accountId)!.normalSide === side ? 1 : -1
  }

  #expect(row: WrittenTransfer, isRight: boolean, fault: string) {
    if (!isRight) this.#fault(row, fault)
  }

  #fault(row: WrittenTransfer, fault: string) {
    this.faults.push(`transfer ${row.id} (${row.reference}): ${fault}`)
  }
}

function isEndedBy(row: WrittenTransfer, hold: WrittenTransfer | undefined) {
  const isAmountRight =
    row.phase === 'void' ? row.amount === hold?.amount : row.amount <= (hold?.amount ?? 0)
  return isAmountRight && hold?.debit === row.debit && hold.credit === row.credit
}
