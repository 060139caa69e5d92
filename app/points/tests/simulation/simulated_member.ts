import type { Command } from '#points/commands'
import type { Receipt } from '#points/ledger'
import type Chances from './chances.ts'
import type { World } from './simulated_connection.ts'
import type SimulatedProcess from './simulated_process.ts'
import type Wishes from './wishes.ts'

export type Acknowledged = { command: Command; receipt: Receipt }

type Answer = Receipt[] | Error

const PATIENCE = 3_000
const WISHES = 6

/**
 * Somebody who wants things of the ledger one after the other, over a network that loses, doubles and
 * delays what is asked and what is answered; who hears nothing asks again with the same references.
 */
export default class SimulatedMember {
  waitsFor: string | null = null
  readonly acknowledged: Acknowledged[] = []

  constructor(
    private world: World,
    private wishes: Wishes,
    private anyProcess: () => SimulatedProcess
  ) {}

  async live() {
    for (let count = 0; count < WISHES; count++) {
      const group = this.wishes.next()
      this.waitsFor = group[0].reference
      await this.#insist(group)
    }
    this.waitsFor = null
  }

  async #insist(group: Command[]) {
    const isPoisoned = group.some(({ kind }) => kind === 'poison')
    for (let attempt = 1; ; attempt++) {
      const answer = await this.#ask(group)
      if (Array.isArray(answer)) return
      if (isPoisoned && answer && attempt > 3) return
      await this.world.timeline.wait(this.#chances.between(1, 50))
    }
  }

  #ask(group: Command[]): Promise<Answer | null> {
    return new Promise((resolve) => {
      this.world.timeline.after(PATIENCE, () => resolve(null))
      const copies = this.#chances.happens(0.1) ? 2 : 1
      for (let copy = 0; copy < copies; copy++) this.#send(group, resolve)
    })
  }

  #send(group: Command[], answer: (answer: Answer) => void) {
    if (this.#chances.happens(0.05)) return
    this.world.timeline.after(this.#chances.between(1, 30), () => {
      const process = this.anyProcess()
      if (!process.isAlive) return
      const isWithin = this.#chances.happens(0.2)
      const work = isWithin ? process.withinTransaction(group) : process.throughLane(group)
      work.then(
        (receipts) => this.#sendBack(() => this.#hear(group, receipts, answer)),
        (error: Error) => this.#sendBack(() => answer(error))
      )
    })
  }

  #sendBack(tell: () => void) {
    const copies = this.#chances.happens(0.1) ? 2 : 1
    for (let copy = 0; copy < copies; copy++) {
      if (this.#chances.happens(0.95)) {
        this.world.timeline.after(this.#chances.between(1, 30), tell)
      }
    }
  }

  #hear(group: Command[], receipts: Receipt[], answer: (answer: Answer) => void) {
    for (const [place, command] of group.entries()) {
      this.acknowledged.push({ command, receipt: receipts[place] })
      this.wishes.learn(command, receipts[place])
    }
    answer(receipts)
  }

  get #chances(): Chances {
    return this.world.chances
  }
}
