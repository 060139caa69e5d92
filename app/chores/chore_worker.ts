import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import doChore from '#chores/actions/do_chore'
import type { Chore } from '#chores/chore'

const TICK = 2_000

/** Looks for chores that are due, one after the other, for as long as this process lives. */
export default class ChoreWorker {
  #ending = new AbortController()
  #timer: NodeJS.Timeout | undefined
  #round: Promise<void> = Promise.resolve()

  constructor(private chores: Chore[]) {}

  start() {
    this.#timer = setTimeout(() => this.#tick(), TICK).unref()
  }

  /** Waits for the piece that is being done. */
  async stop() {
    this.#ending.abort()
    clearTimeout(this.#timer)
    await this.#round
  }

  async #tick() {
    this.#round = this.#doWhatIsDue()
    await this.#round
    if (!this.#ending.signal.aborted) this.start()
  }

  async #doWhatIsDue() {
    try {
      const resting = await this.#resting()
      for (const chore of this.chores) {
        if (this.#ending.signal.aborted) return
        if (!resting.has(chore.name)) await doChore(chore, this.#ending.signal)
      }
    } catch (error) {
      // The database is away; the next tick asks again.
      logger.error({ err: error }, 'chores not done')
    }
  }

  /** Those that are not due yet, or that somebody is at. */
  async #resting() {
    const rows: { name: string }[] = await db
      .from('chores')
      .where((query) =>
        query.whereRaw('due_at > now()').orWhereRaw('coalesce(claimed_until > now(), false)')
      )
      .select('name')
    return new Set(rows.map(({ name }) => name))
  }
}
