import { AsyncLocalStorage } from 'node:async_hooks'
import Trip from '#kernel/trip'

/** Whose questions travel together: all those of one `work`, and never those of two. */
class Trips {
  #current = new AsyncLocalStorage<Trip>()

  /** What is read in `work` at the same moment is asked as one statement. */
  inOne<Result>(work: () => Result): Result {
    return this.#current.run(new Trip(), work)
  }

  /** What is read in `work` is asked by itself, whoever happens to be under way. */
  apart<Result>(work: () => Result): Result {
    return this.#current.exit(work)
  }

  /** The trip under way here, or one for a single question. */
  current() {
    return this.#current.getStore() ?? new Trip()
  }
}

export default new Trips()
