/** Lets many in together, or one alone. */
export default class Gate {
  #lastAlone: Promise<unknown> = Promise.resolve()
  #inside = new Set<Promise<unknown>>()

  async together<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.#lastAlone
    return this.#enter(work)
  }

  alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#lastAlone.then(async () => {
      await Promise.allSettled(this.#inside)
      return work()
    })
    this.#lastAlone = result.catch(() => {})
    return result
  }

  #enter<Result>(work: () => Promise<Result>) {
    const result = work()
    this.#inside.add(result)
    return result.finally(() => this.#inside.delete(result))
  }
}
