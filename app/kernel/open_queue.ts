import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { fromKnex, PgBoss, type ConstructorOptions, type SendOptions } from 'pg-boss'

/** One job of this queue is one run of `kernel_job_runs`. */
export const JOBS = 'jobs'

/** One job of this queue is one round of a schedule through all communities. */
export const ROUNDS = 'rounds'

/** Crons are meant in this time. */
export const CRON_ZONE = 'Asia/Shanghai'

/**
 * Opens the queue over the application's own database connections. The first time, and after an
 * update of pg-boss, it brings its tables up to date, under a lock of its own.
 */
export default async function openQueue(options: ConstructorOptions) {
  const boss = new PgBoss({
    db: fromKnex(db.connection().getWriteClient()),
    registerInstance: false,
    ...options,
  })
  boss.on('error', (error) => logger.error({ err: error }, 'queue failed'))
  boss.on('warning', (warning) => logger.warn(warning, 'queue warns'))
  await boss.start()
  await boss.createQueue(JOBS)
  // Of two rounds of one schedule the second is dropped, be the first waiting or running.
  await boss.createQueue(ROUNDS, { policy: 'exclusive' })
  return boss
}

/** Opens the queue to put runs in line only, within transactions of the application. */
export async function openLine() {
  const boss = await openQueue({ schedule: false, supervise: false })
  return {
    send: (runId: string, options: SendOptions, client: TransactionClientContract) =>
      boss.send(JOBS, { runId }, { ...options, db: within(client) }),
    close: () => boss.stop({ graceful: false }),
  }
}

/** The statement that puts a job in line is a long one: with a name the database plans it once. */
function within({ knexClient }: TransactionClientContract) {
  return fromKnex({
    raw: async (statement, [job] = []) =>
      knexClient.raw(statement, [String(job)]).options({ name: 'enqueue' }),
  })
}
