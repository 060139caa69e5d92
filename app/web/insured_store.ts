import logger from '@adonisjs/core/services/logger'
import { errors, type LimiterResponse } from '@adonisjs/limiter'
import type { LimiterStoreContract } from '@adonisjs/limiter/types'

type Key = string | number
type Work<Result> = (store: LimiterStoreContract) => Promise<Result>

/**
 * Counts tries in one store, and in another while the first is away: limits then begin anew once, and never are there
 * none at all.
 */
export default class InsuredStore implements LimiterStoreContract {
  constructor(
    private usual: LimiterStoreContract,
    private spare: LimiterStoreContract
  ) {}

  get name() {
    return this.usual.name
  }

  get requests() {
    return this.usual.requests
  }

  get duration() {
    return this.usual.duration
  }

  get blockDuration() {
    return this.usual.blockDuration
  }

  consume(key: Key, amount?: number): Promise<LimiterResponse> {
    return this.#either((store) => store.consume(key, amount))
  }

  increment(key: Key, amount?: number): Promise<LimiterResponse> {
    return this.#either((store) => store.increment(key, amount))
  }

  decrement(key: Key, amount?: number): Promise<LimiterResponse> {
    return this.#either((store) => store.decrement(key, amount))
  }

  block(key: Key, duration: Key): Promise<LimiterResponse> {
    return this.#either((store) => store.block(key, duration))
  }

  set(key: Key, requests: number, duration?: Key): Promise<LimiterResponse> {
    return this.#either((store) => store.set(key, requests, duration))
  }

  get(key: Key): Promise<LimiterResponse | null> {
    return this.#either((store) => store.get(key))
  }

  /** In both: what was counted while the first was away is forgiven too. */
  async delete(key: Key) {
    const wasSpare = await this.spare.delete(key)
    const wasUsual = await this.#either((store) => store.delete(key))
    return wasUsual || wasSpare
  }

  async clear() {
    await this.spare.clear()
    await this.#either((store) => store.clear())
  }

  deleteInMemoryBlockedKeys() {
    for (const store of [this.usual, this.spare]) store.deleteInMemoryBlockedKeys?.()
  }

  async #either<Result>(work: Work<Result>) {
    try {
      return await work(this.usual)
    } catch (error) {
      // This is an answer, and no fault.
      if (error instanceof errors.E_TOO_MANY_REQUESTS) throw error
      logger.warn({ err: error }, 'tries are counted in the database')
      return work(this.spare)
    }
  }
}
