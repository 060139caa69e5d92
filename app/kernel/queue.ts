import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { SendOptions } from 'pg-boss'
import type JobRun from '#kernel/models/job_run'
import type { openLine } from '#kernel/open_queue'

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

/** Puts runs in line, from any process. */
class Queue {
  #line: ReturnType<typeof openLine> | null = null

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
    const line = await this.#line?.catch(() => null)
    this.#line = null
    await line?.close()
  }

  async #send(run: JobRun, client: TransactionClientContract, options: SendOptions) {
    const line = await this.#opened()
    await line.send(run.id, { ...patience, ...options }, client)
  }

  async #opened() {
    this.#line ??= open()
    try {
      return await this.#line
    } catch (error) {
      // The database was away; whoever comes next tries again.
      this.#line = null
      throw error
    }
  }
}

async function open() {
  // A tenth of a second, which a process that puts nothing in line need not spend.
  const { openLine } = await import('#kernel/open_queue')
  return openLine()
}

export default new Queue()
