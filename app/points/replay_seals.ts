import { MerkleTree } from './merkle.ts'
import { beforeTheFirst, hashOfStatement, type Seal } from './seal.ts'

/** Compares transfers, as they go by in their order, with what was sealed about them. */
export default class ReplaySeals {
  readonly faults: string[] = []
  #tree = new MerkleTree()
  #place = 0

  constructor(private seals: Seal[]) {
    let previous = beforeTheFirst
    let lastId = 0
    for (const [place, seal] of seals.entries()) {
      const follows = seal.no === place + 1 && seal.firstId === lastId + 1
      if (!follows || seal.previous !== previous)
        this.#fault(seal, 'does not follow on the one before')
      previous = hashOfStatement(seal)
      lastId = seal.lastId
    }
  }

  follow({ hash, id }: { hash: string; id: number }) {
    while (this.#place < this.seals.length && id > this.seals[this.#place].lastId) this.#close()
    if (this.#place < this.seals.length) this.#tree.add(hash)
  }

  finish() {
    while (this.#place < this.seals.length) this.#close()
  }

  #close() {
    const seal = this.seals[this.#place]
    const { count } = this.#tree
    if (count !== seal.transfers)
      this.#fault(seal, `seals ${seal.transfers} transfers, not ${count}`)
    else if (this.#tree.root() !== seal.root)
      this.#fault(seal, 'its transfers are not those sealed')
    this.#tree = new MerkleTree()
    this.#place++
  }

  #fault({ no }: Seal, fault: string) {
    this.faults.push(`seal ${no}: ${fault}`)
  }
}
