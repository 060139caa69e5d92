import type Chances from './chances.ts'
import { failure, type Session } from './simulated_database.ts'
import type SimulatedDatabase from './simulated_database.ts'
import type Timeline from './timeline.ts'

export type World = { timeline: Timeline; chances: Chances; database: SimulatedDatabase }

type Work<Answer> = (database: SimulatedDatabase, session: Session) => Promise<Answer>

/**
 * One connection to the database over a network: what is asked takes a while to arrive, and so does the
 * answer. Once cut, nobody knows whether what was under way has arrived.
 */
export default class SimulatedConnection {
  isCut = false
  #session: Session | null = null
  #waiting = new Set<(error: Error) => void>()

  constructor(
    private world: World,
    /** Whether the process at this end still lives: to a dead one nothing is answered. */
    private isAlive: () => boolean
  ) {}

  ask<Answer>(work: Work<Answer>, slowness = 1): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.isCut) {
        this.world.timeline.after(1, () => this.isAlive() && reject(lost()))
        return
      }
      this.#waiting.add(reject)
      const answer = (tell: () => void) => {
        this.world.timeline.after(this.#latency(slowness), () => {
          if (this.#waiting.delete(reject) && this.isAlive()) tell()
        })
      }
      this.world.timeline.after(this.#latency(slowness), () => {
        this.#arrive(work).then(
          (value) => answer(() => resolve(value)),
          (error: unknown) => answer(() => reject(error))
        )
      })
    })
  }

  /** Both ends learn of it, the database a little later: till then it keeps its locks. */
  cut() {
    if (this.isCut) return
    this.isCut = true
    const { chances, timeline } = this.world
    const waiting = [...this.#waiting]
    this.#waiting.clear()
    for (const reject of waiting) {
      timeline.after(chances.between(1, 20), () => this.isAlive() && reject(lost()))
    }
    timeline.after(chances.between(1, 200), () => {
      if (this.#session?.isOpen) this.world.database.end(this.#session)
    })
  }

  async #arrive<Answer>(work: Work<Answer>): Promise<Answer> {
    // What was sent before the cut may have arrived or not.
    if (this.isCut && (!this.#session || this.world.chances.happens(0.5))) throw lost()
    this.#session ??= this.world.database.begin()
    if (!this.#session.isOpen) throw lost()
    return work(this.world.database, this.#session)
  }

  #latency(slowness: number) {
    return this.world.chances.between(1, 10) * slowness
  }
}

function lost() {
  return failure('ECONNRESET', 'connection lost')
}
