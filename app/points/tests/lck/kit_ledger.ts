import db from '@adonisjs/lucid/services/db'
import { v4 as uuid } from 'uuid'
import type { Account } from '#points/accounts'
import type { Command } from '#points/commands'
import carryAtOnce from '#points/carry_at_once'
import Lane from '#points/lane'
import within, { type LaneReceipt } from '#points/ledger'
import Floors from './floors.ts'
import kitJournal from './kit_journal.ts'
import movesOf, { type Leg, type Move } from './moves.ts'
import provenBooks from './proven_books.ts'

export type Transaction = {
  idempotencyKey: string
  transactionId: string
  allowOverdraft: boolean
  legs: Leg[]
}

type PostResult = {
  status: 'APPLIED' | 'DUPLICATE' | 'REJECTED'
  transactionId: string
  reason: string | null
}

/** The real ledger, as the conformance kit speaks with one. A credit raises, a debit lowers. */
export default class KitLedger {
  /** Books cannot be emptied, which is their point: after a reset new ones are used. */
  #era = uuid()
  #ids = new Map<string, number>()
  #floors = new Floors()
  /** One batch after the other: what is committed later has a higher id, so that the journal only grows. */
  #lane = new Lane(carryAtOnce, { groups: 256, batches: 1, pauses: [5, 20, 100, 500] })

  reset() {
    this.#era = uuid()
    this.#ids.clear()
  }

  async post(transaction: Transaction): Promise<PostResult> {
    const { allowOverdraft: isOpen, legs, transactionId } = transaction
    const moves = movesOf(legs)
    if (typeof moves === 'string') return { status: 'REJECTED', transactionId, reason: moves }

    const ids = await this.#idsOf(legs)
    const accounts = [...new Set(moves.map(({ debitLeg }) => ids[debitLeg]))]
    const commands = moves.map((move, place) => this.#command(transaction, { move, place, ids }))
    const receipts = await this.#floors.under({ accounts, isOpen }, () =>
      this.#lane.post(...commands)
    )
    return { ...statusOf(receipts), transactionId }
  }

  async balance(accountId: string, currency: string) {
    const { book, code } = this.#account({ accountId, currency })
    const account = await db.from('points_accounts').where({ book, code }).first()
    return Number(account?.posted ?? 0)
  }

  async journal() {
    const { accounts, transfers } = await provenBooks(`lck:${this.#era}:%`)
    return kitJournal(transfers, new Map(accounts.map(({ code, id }) => [id, code])))
  }

  /** By place; an account comes into being on first use. */
  async #idsOf(legs: Leg[]) {
    const accounts = legs.map((leg) => this.#account(leg))
    const unknown = accounts.filter((account) => !this.#ids.has(nameOf(account)))
    const named = [...new Map(unknown.map((account) => [nameOf(account), account])).values()]
    if (named.length > 0) {
      const ids = await db.transaction((client) => within(client).accounts(...named))
      for (const [place, account] of named.entries()) this.#ids.set(nameOf(account), ids[place])
    }
    return accounts.map((account) => this.#ids.get(nameOf(account))!)
  }

  #account({ accountId, currency }: Pick<Leg, 'accountId' | 'currency'>): Account {
    const owner = { ownerKind: 'platform', ownerId: null, territoryId: null } as const
    const limits = { normalSide: 'credit', minBalance: 0 } as const
    return { book: `lck:${this.#era}:${currency}`, code: accountId, ...owner, ...limits }
  }

  #command(
    { idempotencyKey, legs, transactionId }: Transaction,
    { ids, move, place }: { ids: number[]; move: Move; place: number }
  ): Command {
    const { amount, creditLeg, debitLeg } = move
    return {
      type: 'post',
      // So that a transaction with other legs is another one, though some of its transfers be the same.
      kind: `lck:${legs.length}`,
      reference: `lck:${this.#era}:${idempotencyKey}:${place}`,
      debit: ids[debitLeg],
      credit: ids[creditLeg],
      amount,
      actorId: null,
      memo: { key: 'points.test', values: { transactionId, debitLeg, creditLeg } },
    }
  }
}

function nameOf({ book, code }: Account) {
  return `${book}:${code}`
}

function statusOf(receipts: LaneReceipt[]): Pick<PostResult, 'status' | 'reason'> {
  const refused = receipts.flatMap(({ outcome }) =>
    outcome.status === 'refused' && outcome.code !== 'linked_failed' ? outcome.code : []
  )
  const [{ outcome }] = receipts
  if (outcome.status === 'unknown') throw new Error('Nobody knows: the kit asks again')
  if (outcome.status === 'refused') {
    return { status: 'REJECTED', reason: refused[0] ?? 'linked_failed' }
  }
  return { status: outcome.status === 'applied' ? 'APPLIED' : 'DUPLICATE', reason: null }
}
