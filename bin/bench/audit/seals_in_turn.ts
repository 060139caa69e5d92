import { rootOf } from '#points/merkle'
import { beforeTheFirst, hashOfStatement, sealed } from '#points/seal'

/** What the chore waits between two seals. */
const TURN = 5 * 60_000

/** Seals transfers, whose ids begin at one, as the chore would have done it while they were written. */
export default class SealsInTurn {
  #hashes: string[] = []
  #turn = 0
  #lastId = 0
  #no = 0
  #previous = beforeTheFirst

  /** Goes on by one transfer; answers the line, as COPY reads it, of the seal on those of the turn before, if any. */
  add(hash: string, at: number): string[] {
    const turn = Math.floor(at / TURN)
    const lines = turn > this.#turn ? this.close() : []
    this.#turn = turn
    this.#hashes.push(hash)
    return lines
  }

  close(): string[] {
    const transfers = this.#hashes.length
    if (transfers === 0) return []

    const seal = sealed({
      no: ++this.#no,
      firstId: this.#lastId + 1,
      lastId: (this.#lastId += transfers),
      transfers,
      previous: this.#previous,
      root: rootOf(this.#hashes),
      at: new Date((this.#turn + 1) * TURN).toISOString(),
    })
    this.#previous = hashOfStatement(seal)
    this.#hashes = []
    const { at, no, firstId, lastId, ...hashes } = seal
    const { previous, root, publicKey, signature } = hashes
    const bytes = [previous, root, publicKey, signature].map((hexadecimal) => `\\\\x${hexadecimal}`)
    return [[no, firstId, lastId, transfers, at, ...bytes].join('\t')]
  }
}
