/**
 * Asks one question once for all who want its answer at the same moment. Whoever asks while one is on its way shares
 * the next: an answer is never older than the asking. For what many want at once and nobody decides by alone.
 *
 * @example
 * const holders = new AskedTogether<Holder[]>()
 * const held = await holders.ask(resource.id, () => holdersOf(resource))
 */
export default class AskedTogether<Answer> {
  #asked = new Map<string, Promise<void>>()
  #next = new Map<string, Promise<Answer>>()

  /**
   * @param key under one key nothing but the same question
   * @throws what `question` throws, to all who share it
   */
  ask(key: string, question: () => PromiseLike<Answer>): Promise<Answer> {
    const asked = this.#asked.get(key)
    if (!asked) return this.#askNow(key, question)

    const next = this.#next.get(key) ?? asked.then(() => this.#askNow(key, question))
    this.#next.set(key, next)
    return next
  }

  #askNow(key: string, question: () => PromiseLike<Answer>) {
    this.#next.delete(key)
    const answer = Promise.resolve(question())
    const settle = () => {
      if (this.#asked.get(key) === settled) this.#asked.delete(key)
    }
    const settled = answer.then(settle, settle)
    this.#asked.set(key, settled)
    return answer
  }
}
