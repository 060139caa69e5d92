type Happening = { at: number; order: number; happen: () => void }

/**
 * Time that passes only when something happens in it. Everything that waits in the simulated world
 * waits here, so that one thing happens after the other in one thread and in the same order each time.
 */
export default class Timeline {
  /** Milliseconds since the beginning. */
  now = 0
  #order = 0
  #ahead: Happening[] = []

  after(milliseconds: number, happen: () => void) {
    this.#ahead.push({ at: this.now + milliseconds, order: this.#order++, happen })
  }

  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.after(milliseconds, resolve))
  }

  /** Goes on until nothing lies ahead, or it is `end`. */
  async run(end: number) {
    for (let next = this.#take(); next && next.at <= end; next = this.#take()) {
      this.now = next.at
      next.happen()
      // All that follows from it without waiting follows now.
      await new Promise(setImmediate)
    }
  }

  #take() {
    let first = 0
    for (const [place, { at, order }] of this.#ahead.entries()) {
      const { [first]: best } = this.#ahead
      if (at < best.at || (at === best.at && order < best.order)) first = place
    }
    return this.#ahead.splice(first, 1).at(0)
  }
}
