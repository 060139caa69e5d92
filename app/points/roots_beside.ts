import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { rootOf } from './merkle.ts'

/** The hashes that lie under a seal, and the root that was signed for them. */
export type Part = { no: number; root: string; leaves: string[] }

/** Compares parts with their roots; `others` are the numbers of those that have another one. */
export type Roots = { add: (part: Part) => void; others: () => Promise<number[]> }

/** A thread takes longer to begin than so many transfers to be hashed. */
const WORTH_A_THREAD = 200_000
/** So many hashes go to the thread at once, and so many times before it has answered. */
const AT_ONCE = 10_000
const AHEAD = 20
const PATIENCE = 60_000

export default function rootsFor(transfers: number): Roots {
  return transfers < WORTH_A_THREAD ? new RootsHere() : new RootsBeside()
}

class RootsHere implements Roots {
  #others: number[] = []

  add({ leaves, no, root }: Part) {
    if (rootOf(leaves) !== root) this.#others.push(no)
  }

  async others() {
    return this.#others
  }
}

/** Millions of hashes are folded on a thread of their own, while the next rows are read here. */
class RootsBeside implements Roots {
  #answered = new Int32Array(new SharedArrayBuffer(4))
  #thread = new Worker(new URL(import.meta.resolve('#points/roots_thread')), {
    workerData: this.#answered.buffer,
  })
  #others: number[] = []
  #parts: Part[] = []
  #leaves = 0
  #sent = 0
  #heard = 0

  constructor() {
    this.#thread.on('message', (others: number[]) => {
      this.#others.push(...others)
      this.#heard++
    })
  }

  add(part: Part) {
    this.#parts.push(part)
    this.#leaves += part.leaves.length
    if (this.#leaves >= AT_ONCE) this.#send()
  }

  async others() {
    this.#send()
    while (this.#heard < this.#sent) await once(this.#thread, 'message')
    await this.#thread.terminate()
    return this.#others.sort((one, other) => one - other)
  }

  #send() {
    this.#thread.postMessage(this.#parts)
    this.#sent++
    this.#parts = []
    this.#leaves = 0
    this.#waitFor(this.#sent - AHEAD)
  }

  /** Rows come as fast as they are read: what waits for the thread would otherwise grow with the ledger. */
  #waitFor(answers: number) {
    const before = Atomics.load(this.#answered, 0)
    if (before >= answers) return
    if (Atomics.wait(this.#answered, 0, before, PATIENCE) === 'timed-out') {
      throw new Error('nobody compares roots any more')
    }
    this.#waitFor(answers)
  }
}
