import { hash } from 'node:crypto'

/** One step from a leaf to the root: the hash beside it, and on which side that stands. */
export type Step = { side: 'left' | 'right'; hash: string }

/**
 * A tree of hashes in the shape of RFC 6962 over a list of hashes. All of them are hexadecimal text, and hashed as
 * such: a stranger needs nothing but SHA-256. It takes them one by one and keeps only the roots of its full parts,
 * so that millions cost no memory.
 */
class MerkleTree {
  count = 0
  #parts: { size: number; hash: string }[] = []

  add(leaf: string) {
    this.count++
    this.#parts.push({ size: 1, hash: leafHash(leaf) })
    while (this.#parts.at(-1)!.size === this.#parts.at(-2)?.size) this.#join()
  }

  /** The root of what has been added; nothing may be added afterwards. */
  root() {
    while (this.#parts.length > 1) this.#join()
    return this.#parts[0].hash
  }

  #join() {
    const right = this.#parts.pop()!
    const left = this.#parts.pop()!
    const size = left.size + right.size
    this.#parts.push({ size, hash: nodeHash(left.hash, right.hash) })
  }
}

export function rootOf(leaves: string[]) {
  const tree = new MerkleTree()
  for (const leaf of leaves) tree.add(leaf)
  return tree.root()
}

/** The steps that lead from one of the leaves to the root. */
export function pathTo(place: number, leaves: string[]): Step[] {
  if (leaves.length === 1) return []

  const half = 2 ** Math.ceil(Math.log2(leaves.length) - 1)
  const [left, right] = [leaves.slice(0, half), leaves.slice(half)]
  return place < half
    ? [...pathTo(place, left), { side: 'right', hash: rootOf(right) }]
    : [...pathTo(place - half, right), { side: 'left', hash: rootOf(left) }]
}

/** Where the steps lead from a leaf. */
export function rootAlong(path: Step[], leaf: string) {
  return path.reduce(
    (below, step) =>
      step.side === 'left' ? nodeHash(step.hash, below) : nodeHash(below, step.hash),
    leafHash(leaf)
  )
}

/** Leaves and nodes begin differently, so that none can be taken for the other. */
function leafHash(leaf: string) {
  return hash('sha256', `leaf:${leaf}`, 'hex')
}

function nodeHash(left: string, right: string) {
  return hash('sha256', `node:${left}${right}`, 'hex')
}
