import { performance } from 'node:perf_hooks'

/** In milliseconds: nobody waits longer for the question of somebody else. */
export const SLOW = 1_000
/** In milliseconds: how long a question that was slow is asked by itself. */
const APART = 30_000

/** What took too long a moment ago, by its text: there are no values in it. */
class SlowQuestions {
  #until = new Map<string, number>()

  has(text: string) {
    const until = this.#until.get(text)
    if (until === undefined) return false
    if (until > performance.now()) return true
    this.#until.delete(text)
    return false
  }

  /** Notes it as soon as its answer takes too long. */
  watch<Answer>(text: string, answer: Promise<Answer>): Promise<Answer> {
    const note = () => this.#until.set(text, performance.now() + APART)
    const timer = setTimeout(note, SLOW)
    return answer.finally(() => clearTimeout(timer))
  }
}

export default new SlowQuestions()
