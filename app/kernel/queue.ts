import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { fromKnex, type PgBoss, type SendOptions } from 'pg-boss'
import type JobRun from '#kernel/models/job_run'
import openQueue, { JOBS } from '#kernel/open_queue'

const MINUTE = 60
const HOUR = 60 * MINUTE

/** In seconds. A run itself knows when it is given up, so that the queue never needs to. */
const patience = {
  retryLimit: 1000,
  retryBackoff: true,
  retryDelay: 30,
  retryDelayMax: HOUR,
  // A process that was killed says nothing for this long; then another takes its runs over.
  heartbeatSeconds: 30,
  expireInSeconds: 4 * HOUR,
  deleteAfterSeconds: MINUTE,
} satisfies SendOptions

/** Puts runs in line, from any process; opened when it is first needed. */
class Queue {
  #boss: Promise<PgBoss> | null = null

  /** The run is in line once the transaction is durable, and never if it is not. */
  async send(run: JobRun, client: TransactionClientContract) {
    await this.#send(run, client, {})
  }

  /** As `send`, for a run that has failed once already. */
  async sendAgain(run: JobRun, client: TransactionClientContract) {
    await this.#send(run, client, { startAfter: patience.retryDelay })
  }

  /** Makes it ready beforehand, so that nobody has to wait for it in the middle of a transaction. */
  async open() {
    await this.#opened()
  }

  async close() {
    // What never opened need not be closed; whoever opened it was told why.
    const boss = await this.#boss?.catch(() => null)
    this.#boss = null
    await boss?.stop({ graceful: false })
  }

  async #send(run: JobRun, client: TransactionClientContract, options: SendOptions) {
    const boss = await this.#opened()
    const within = { ...patience, ...options, db: remembering(client) }
    await boss.send(JOBS, { runId: run.id }, within)
  }

  async #opened() {
    this.#boss ??= openQueue({ schedule: false, supervise: false })
    try {
      return await this.#boss
    } catch (error) {
      // The database was away; whoever comes next tries again.
      this.#boss = null
      throw error
    }
  }
}

/** The statement that puts a job in line is a long one: with a name the database plans it once. */
function remembering(client: TransactionClientContract) {
  return fromKnex({
    raw: async (statement, [job] = []) =>
      client.knexClient.raw(statement, [String(job)]).options({ name: 'enqueue' }),
  })
}

export default new Queue()
