import { performance } from 'node:perf_hooks'
import trips from '#kernel/trips'

/** In milliseconds: nobody sees what is older, as with all that is remembered (docs/decisions/0040). */
const OLDEST = 1_000
/** What is still looked at is asked anew before it is too old: nobody waits for it. */
const RENEWED = 750
const MOST = 2_000

type Remembered = {
  answer: Promise<unknown>
  askedAt: number
  /** The next answer, once it is on its way. */
  next?: Remembered
}

/** What this process asked for everybody within the last second. */
class SharedAnswers {
  oldest = OLDEST
  renewed = RENEWED
  #answers = new Map<string, Remembered>()

  ask<Answer>(key: string, question: () => PromiseLike<Answer>): Promise<Answer> {
    const known = this.#answers.get(key)
    const holding = [known, known?.next].find((each) => each && ageOf(each) < this.oldest)
    if (holding) {
      if (ageOf(holding) > this.renewed) holding.next ??= this.#renew(key, holding, question)
      // Under this key there is nothing but answers to this question.
      return holding.answer as Promise<Answer>
    }
    const asked = askNow(question)
    this.#keep(key, asked)
    return asked.answer as Promise<Answer>
  }

  /** Something was written in this process: whoever did so sees it at once. */
  forget() {
    this.#answers.clear()
  }

  /** Takes the place of what is known, unless something was written meanwhile: then it would be old. */
  #renew(key: string, known: Remembered, question: () => PromiseLike<unknown>) {
    const next = askNow(question)
    const succeed = () => {
      if (this.#answers.get(key) === known) this.#keep(key, next)
    }
    // Where it fails, what is known holds for its second, and whoever asks after that asks again.
    next.answer.then(succeed, () => delete known.next)
    return next
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

/** Apart from what is asked for the person who happens to ask: that would be another statement, to be planned anew. */
function askNow(question: () => PromiseLike<unknown>): Remembered {
  const answer = trips.apart(() => Promise.resolve().then(question))
  return { askedAt: performance.now(), answer }
}

function ageOf({ askedAt }: Remembered) {
  return performance.now() - askedAt
}

export default new SharedAnswers()
