import { performance } from 'node:perf_hooks'

/** In milliseconds: nobody sees what is older, as with all that is remembered (docs/decisions/0040). */
const OLDEST = 1_000
const MOST = 2_000

type Remembered = { answer: Promise<unknown>; askedAt: number }

/** What this process asked for everybody within the last second. */
class SharedAnswers {
  oldest = OLDEST
  #answers = new Map<string, Remembered>()

  ask<Answer>(key: string, question: () => PromiseLike<Answer>): Promise<Answer> {
    const known = this.#answers.get(key)
    // Under this key there is nothing but answers to this question.
    if (known && performance.now() - known.askedAt < this.oldest) {
      return known.answer as Promise<Answer>
    }
    const answer = Promise.resolve().then(question)
    this.#keep(key, answer)
    return answer
  }

  /** Something was written in this process: whoever did so sees it at once. */
  forget() {
    this.#answers.clear()
  }

  #keep(key: string, answer: Promise<unknown>) {
    const remembered = { answer, askedAt: performance.now() }
    // Added anew at the end: the first is always the oldest.
    this.#answers.delete(key)
    if (this.#answers.size >= MOST) this.#answers.delete(this.#answers.keys().next().value!)
    this.#answers.set(key, remembered)
    answer.catch(() => {
      // Whoever waits for it hears of it, and the next one asks again.
      if (this.#answers.get(key) === remembered) this.#answers.delete(key)
    })
  }
}

export default new SharedAnswers()
