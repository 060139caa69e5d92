import { performance } from 'node:perf_hooks'

/** In milliseconds: nobody sees what is older, as with all that is remembered (docs/decisions/0040). */
const OLDEST = 1_000
/** What is still looked at is asked anew before it is too old: nobody waits for it. */
const RENEWED = 700
const MOST = 2_000

type Remembered = { answer: Promise<unknown>; askedAt: number; isBeingRenewed: boolean }

/** What this process asked for everybody within the last second. */
class SharedAnswers {
  oldest = OLDEST
  renewed = RENEWED
  #answers = new Map<string, Remembered>()

  ask<Answer>(key: string, question: () => PromiseLike<Answer>): Promise<Answer> {
    const known = this.#answers.get(key)
    const age = known ? performance.now() - known.askedAt : Infinity
    if (known && age < this.oldest) {
      if (age > this.renewed && !known.isBeingRenewed) this.#renew(key, known, question)
      // Under this key there is nothing but answers to this question.
      return known.answer as Promise<Answer>
    }
    const answer = Promise.resolve().then(question)
    this.#keep(key, { answer, askedAt: performance.now(), isBeingRenewed: false })
    return answer
  }

  /** Something was written in this process: whoever did so sees it at once. */
  forget() {
    this.#answers.clear()
  }

  async #renew(key: string, known: Remembered, question: () => PromiseLike<unknown>) {
    known.isBeingRenewed = true
    const askedAt = performance.now()
    try {
      const answer = Promise.resolve(await question())
      // Unless something was written meanwhile: what was asked before would be old.
      if (this.#answers.get(key) === known) this.#keep(key, { answer, askedAt, isBeingRenewed: false })
    } catch {
      // What is known holds for its second; whoever asks after that hears of it.
    }
  }

  #keep(key: string, remembered: Remembered) {
    // Added anew at the end: the first is always the oldest.
    this.#answers.delete(key)
    if (this.#answers.size >= MOST) this.#answers.delete(this.#answers.keys().next().value!)
    this.#answers.set(key, remembered)
    remembered.answer.catch(() => {
      // Whoever waits for it hears of it, and the next one asks again.
      if (this.#answers.get(key) === remembered) this.#answers.delete(key)
    })
  }
}

export default new SharedAnswers()
