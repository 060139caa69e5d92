/** So many hexadecimal digits of a key are a whole number that nothing is lost of: 52 of its 128 bits. */
const DIGITS = 13

/**
 * Finds keys that are there more than once among millions that go by. It remembers eight bytes of each, so that what it
 * finds is how such keys begin; two different ones that begin alike are there in one of 360 books of five million rows.
 */
export default class RepeatedKeys {
  #beginnings: number[] = []

  follow({ key }: { key: string }) {
    this.#beginnings.push(Number.parseInt(key.slice(0, DIGITS), 16))
  }

  /** The first thirteen digits of keys that may be there again. */
  suspects(): string[] {
    const sorted = Float64Array.from(this.#beginnings).sort()
    const again = sorted.filter((beginning, place) => beginning === sorted[place - 1])
    return Array.from(new Set(again), (beginning) => beginning.toString(16).padStart(DIGITS, '0'))
  }
}
