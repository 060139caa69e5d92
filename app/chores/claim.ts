import db from '@adonisjs/lucid/services/db'
import type { Chore } from '#chores/chore'

/** In seconds: how long a process that says nothing is believed to be alive. */
const BELIEF = 60
const MINUTE = 60
const HOUR = 60 * MINUTE

/** The right to do a chore; nobody else has it until it is given back or its holder has died. */
export default class Claim {
  #id = crypto.randomUUID()
  #renewing: NodeJS.Timeout | undefined

  private constructor(private chore: Chore) {}

  /** Null if the chore is not due, or somebody is at it. */
  static async take(chore: Chore) {
    const claim = new Claim(chore)
    return (await claim.#taken()) ? claim : null
  }

  async succeed() {
    await this.#giveBack('failures = 0, error = null, due_at = started_at + :wait', {
      wait: `${this.chore.every} seconds`,
    })
  }

  /** It comes again soon, each time later, at most in an hour. */
  async fail(error: unknown) {
    await this.#giveBack(
      `failures = failures + 1, error = :error,
       due_at = now() + make_interval(secs => least(:longest, :shortest * power(2, least(failures, 6))))`,
      { error: String(error), shortest: MINUTE, longest: HOUR }
    )
  }

  async #taken() {
    const { name } = this.chore
    await db.rawQuery(
      'insert into chores (name, due_at) values (:name, now()) on conflict do nothing',
      { name }
    )
    const { rowCount } = await db.rawQuery(
      `update chores set claim = :id, claimed_until = now() + :belief, started_at = now()
       where name = :name and due_at <= now() and (claim is null or claimed_until < now())`,
      { id: this.#id, name, belief: `${BELIEF} seconds` }
    )
    if (rowCount === 0) return false
    this.#renewing = setInterval(() => this.#renew(), (BELIEF / 3) * 1000).unref()
    return true
  }

  async #renew() {
    try {
      await this.#change('claimed_until = now() + :belief', { belief: `${BELIEF} seconds` })
    } catch {
      // The database is away for a moment; if it stays away, the claim rightly ends.
    }
  }

  async #giveBack(change: string, values: Record<string, string | number>) {
    clearInterval(this.#renewing)
    await this.#change(`${change}, claim = null, claimed_until = null, finished_at = now()`, values)
  }

  /** Nothing is changed once somebody else has taken over. */
  async #change(change: string, values: Record<string, string | number>) {
    await db.rawQuery(`update chores set ${change} where name = :name and claim = :id`, {
      ...values,
      name: this.chore.name,
      id: this.#id,
    })
  }
}
