/** Chances that are the same each time for the same seed (mulberry32). */
export default class Chances {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** Whether something happens that happens so often: 0.1 is once in ten times. */
  happens(probability: number) {
    return this.#next() < probability
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number) {
    return least + Math.floor(this.#next() * (most - least + 1))
  }

  oneOf<Choice>(choices: readonly Choice[]): Choice {
    return choices[this.between(0, choices.length - 1)]
  }

  #next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
