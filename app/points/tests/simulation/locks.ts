type Claim = { owner: number; grant: () => void }

/** Locks as PostgreSQL has them: one owner each, first come first served, kept until its transaction ends. */
export default class Locks {
  #queues = new Map<string, Claim[]>()

  /** Whether `owner` would wait for somebody who, in the end, waits for `owner`. */
  closesCircle(owner: number, name: string): boolean {
    const seen = new Set<number>()
    const ahead = this.#ownersBefore(name, owner)
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
      if (next === owner) return true
      if (seen.has(next)) continue
      seen.add(next)
      ahead.push(...this.#waitsFor(next))
    }
    return false
  }

  take(owner: number, name: string, grant: () => void) {
    const queue = this.#queues.get(name) ?? []
    if (queue.some((claim) => claim.owner === owner)) {
      grant()
      return
    }
    queue.push({ owner, grant })
    this.#queues.set(name, queue)
    if (queue.length === 1) grant()
  }

  isTaken(name: string) {
    return (this.#queues.get(name) ?? []).length > 0
  }

  /** Gives up all that `owner` has and waits for. */
  release(owner: number) {
    for (const [name, queue] of this.#queues) {
      const [first] = queue
      const rest = queue.filter((claim) => claim.owner !== owner)
      this.#queues.set(name, rest)
      if (first?.owner === owner) rest.at(0)?.grant()
    }
  }

  #ownersBefore(name: string, owner: number) {
    const owners = (this.#queues.get(name) ?? []).map((claim) => claim.owner)
    const place = owners.indexOf(owner)
    return place === -1 ? owners : owners.slice(0, place)
  }

  #waitsFor(owner: number) {
    return [...this.#queues.keys()].flatMap((name) => {
      const queue = this.#queues.get(name)!
      return queue.some((claim) => claim.owner === owner) ? this.#ownersBefore(name, owner) : []
    })
  }
}
