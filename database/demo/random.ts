/**
 * A small generator of random numbers (mulberry32). The same seed gives the same numbers, so that
 * every machine has the same neighbours.
 */
export default class Random {
  constructor(private state: number) {}

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number) {
    return least + Math.floor(this.#next() * (most - least + 1))
  }

  pick<Choice>(choices: readonly Choice[]): Choice {
    return choices[this.between(0, choices.length - 1)]
  }

  shuffled<Element>(elements: Element[]): Element[] {
    const rest = [...elements]
    return elements.map(() => rest.splice(this.between(0, rest.length - 1), 1)[0])
  }

  /** A number from 0 up to, but not including, 1. */
  #next() {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
