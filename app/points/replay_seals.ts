import rootsFor, { type Roots } from './roots_beside.ts'
import { beforeTheFirst, hashOfStatement, type Seal } from './seal.ts'

/** Compares transfers, as they go by in their order, with what was sealed about them. */
export default class ReplaySeals {
  readonly faults: string[] = []
  #roots: Roots
  #leaves: string[] = []
  #place = 0

  constructor(private seals: Seal[]) {
    this.#roots = rootsFor(seals.reduce((sum, { transfers }) => sum + transfers, 0))
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
    if (this.#place < this.seals.length) this.#leaves.push(hash)
  }

  async finish() {
    while (this.#place < this.seals.length) this.#close()
    for (const no of await this.#roots.others()) {
      this.#fault({ no }, 'its transfers are not those sealed')
    }
  }

  #close() {
    const seal = this.seals[this.#place]
    const { length } = this.#leaves
    if (length === seal.transfers)
      this.#roots.add({ no: seal.no, root: seal.root, leaves: this.#leaves })
    else this.#fault(seal, `seals ${seal.transfers} transfers, not ${length}`)
    this.#leaves = []
    this.#place++
  }

  #fault({ no }: Pick<Seal, 'no'>, fault: string) {
    this.faults.push(`seal ${no}: ${fault}`)
  }
}
