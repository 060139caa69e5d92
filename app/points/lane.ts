import { setTimeout as delay } from 'node:timers/promises'
import type { Command } from './commands.ts'
import type { LaneReceipt, Receipt } from './ledger.ts'

/** Carries out groups of linked commands in one transaction of its own; throws if none of it was kept. */
export type Carrier = (groups: Command[][]) => Promise<Receipt[][]>

type Limits = {
  /** Groups in one batch. */
  groups: number
  /** Batches under way at the same time. */
  batches: number
  /** Waits between attempts after a fault that passes by itself, in milliseconds. */
  pauses: number[]
}

type Waiting = {
  group: Command[]
  resolve: (receipts: LaneReceipt[]) => void
  reject: (error: unknown) => void
}

/**
 * The fast way into the ledger. What is asked for while batches are under way goes together with the
 * next one: no timer, and the busier it is, the more goes at once. An account that everybody uses is
 * then locked once for hundreds of transfers instead of once for each.
 */
export default class Lane {
  #waiting: Waiting[] = []
  #underWay = 0

  constructor(
    private carry: Carrier,
    private limits: Limits = { groups: 256, batches: 2, pauses: [5, 20, 100, 500] },
    private wait: (milliseconds: number) => Promise<unknown> = delay
  ) {}

  /**
   * Carries the commands out, all or none, and answers when it is durable. After a fault in between that does
   * not pass the outcome is `unknown`: whoever asks again with the same reference, here or by `outcomeOf`, is told. What
   * cannot be carried out for a fault of the programme throws, and was not.
   */
  post(...commands: Command[]): Promise<LaneReceipt[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ group: commands, resolve, reject })
      this.#depart()
    })
  }

  #depart() {
    while (this.#underWay < this.limits.batches && this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, this.limits.groups)
      this.#underWay++
      void this.#travel(batch).finally(() => {
        this.#underWay--
        this.#depart()
      })
    }
  }

  /** One bad command must not take the others with it: a batch that fails is cut in halves. */
  async #travel(batch: Waiting[]): Promise<void> {
    try {
      const receipts = await this.#attempt(batch)
      for (const [place, { resolve }] of batch.entries()) resolve(receipts[place])
    } catch (error) {
      if (passesByItself(error)) {
        for (const { group, resolve } of batch) resolve(group.map(unknown))
      } else if (batch.length === 1) {
        batch[0].reject(error)
      } else {
        const middle = Math.ceil(batch.length / 2)
        await this.#travel(batch.slice(0, middle))
        await this.#travel(batch.slice(middle))
      }
    }
  }

  async #attempt(batch: Waiting[]) {
    const groups = batch.map(({ group }) => group)
    for (const pause of this.limits.pauses) {
      try {
        return await this.carry(groups)
      } catch (error) {
        if (!passesByItself(error)) throw error
        await this.wait(pause)
      }
    }
    return this.carry(groups)
  }
}

function unknown({ reference }: Command): LaneReceipt {
  return { id: null, outcome: { status: 'unknown', reference } }
}

/**
 * Another process wrote the same key first, locks met, or the connection was lost. Tried again with
 * the same keys, what was kept after all is a duplicate.
 */
function passesByItself(error: unknown) {
  if (!(error instanceof Error)) return false
  return 'code' in error ? passing.test(String(error.code)) : lost.test(error.message)
}

/** What the driver says of a connection that is gone has no code. */
const lost = /^Connection terminated|not queryable/

/** SQLSTATE: unique violation, serialization failure, deadlock, connection, shutdown; and Node's own. */
const passing = /^(23505|40001|40P01|08...|57P0.|ECONN.+|EPIPE|ETIMEDOUT)$/
