import type { Command } from '#points/commands'
import type { Receipt } from '#points/ledger'
import type { AccountState } from '#points/ledger_state'
import { dayOf } from '#points/lots'
import { newAccount } from '../books.ts'
import type Chances from './chances.ts'

const ISSUANCE = 1

/** Points come from the first; the others may not go below nothing, and one of them not above 70. */
export const simulatedAccounts: AccountState[] = [
  newAccount(ISSUANCE, { normalSide: 'debit', minBalance: null }),
  newAccount(2, { lots: [] }),
  newAccount(3, { lots: [] }),
  newAccount(4, { maxBalance: 70 }),
  newAccount(5, { minBalance: -30 }),
]
const PURSES = simulatedAccounts.slice(1).map(({ id }) => id)

/** What members, plugins and mistakes ask of the ledger, out of what has happened so far. */
export default class Wishes {
  #count = 0
  #asked: Command[][] = []
  #holds: number[] = []
  #transfers: number[] = []

  constructor(
    private chances: Chances,
    private time: () => Date
  ) {}

  next(): Command[] {
    const group = this.#any()
    this.#asked.push(group)
    return group
  }

  learn(command: Command, { id, outcome }: Receipt) {
    if (id === null || outcome.status !== 'applied') return
    if (command.type === 'hold') this.#holds.push(id)
    else this.#transfers.push(id)
  }

  #any(): Command[] {
    const kind = this.chances.between(1, 20)
    if (kind <= 3 && this.#asked.length > 0) return this.chances.oneOf(this.#asked)
    if (kind === 4 && this.#asked.length > 0) return [this.#otherBody()]
    if (kind <= 7 && this.#holds.length > 0) return [this.#ending()]
    if (kind === 8 && this.#transfers.length > 0) return [this.#reversal()]
    if (kind <= 11) return [this.#hold()]
    if (kind <= 13) return [this.#post(), this.#post()]
    if (kind === 15) return [this.#expiry()]
    if (kind <= 17) return [{ ...this.#post(), debit: ISSUANCE, lot: this.#lot() }]
    return [{ ...this.#post(), kind: kind === 14 ? 'poison' : 'test' }]
  }

  #otherBody(): Command {
    const [{ reference }] = this.chances.oneOf(this.#asked)
    return { ...this.#post(), reference }
  }

  #ending(): Command {
    const holdId = this.chances.oneOf(this.#holds)
    const type = this.chances.oneOf(['capture', 'release'] as const)
    const isInPart = type === 'capture' && this.chances.happens(0.5)
    const part = isInPart ? { amount: this.chances.between(1, 40) } : {}
    return { ...this.#deed(), ...part, type, holdId }
  }

  #reversal(): Command {
    const transferId = this.chances.oneOf(this.#transfers)
    return { ...this.#deed(), type: 'reverse', transferId, amount: this.chances.between(1, 20) }
  }

  #hold(): Command {
    const later = this.chances.oneOf([300, 3_000, 3_600_000])
    const expiresAt = new Date(this.time().getTime() + later).toISOString()
    return { ...this.#post(), type: 'hold', expiresAt }
  }

  /** Days around the one on which the world plays, so that some lots have expired and some have not. */
  #lot() {
    const later = this.chances.oneOf([-1, 0, 1]) * 24 * 60 * 60_000
    const expiresOn = dayOf(new Date(this.time().getTime() + later).toISOString())
    return { expiresOn, programme: this.chances.oneOf(['mall', 'volunteer']) }
  }

  #expiry(): Command {
    const accounts = { debit: this.chances.oneOf(PURSES), credit: ISSUANCE }
    return { ...this.#deed(), type: 'expire', ...accounts, ...this.#lot() }
  }

  #post() {
    const isIssued = this.chances.happens(0.5)
    const debit = isIssued ? ISSUANCE : this.chances.oneOf(PURSES)
    const credit = this.chances.oneOf(PURSES)
    const amount = this.chances.between(1, 40)
    return { ...this.#deed(), type: 'post' as const, debit, credit, amount }
  }

  #deed() {
    const reference = `deed ${++this.#count}`
    const memo = { key: 'points.test', values: {} }
    return { reference, kind: 'test', memo, actorId: null }
  }
}
