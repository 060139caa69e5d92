/** Chance that is the same with every run: what follows from a name by a small generator (mulberry32). */
export default class DecidedChance {
  #state = 0

  constructor(name: string) {
    for (const character of name) {
      this.#state = Math.imul(this.#state ^ character.codePointAt(0)!, 0x9e3779b1)
    }
  }

  /** From 0 to just below 1. */
  share() {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  below(limit: number) {
    return Math.floor(this.share() * limit)
  }

  one<Kind>(all: Kind[]): Kind {
    return all[this.below(all.length)]
  }
}
