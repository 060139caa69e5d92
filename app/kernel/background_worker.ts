import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import type { ConstructorOptions, Job, JobResult, PgBoss } from 'pg-boss'
import keepSchedules from '#kernel/actions/keep_schedules'
import performRuns from '#kernel/actions/perform_runs'
import runRound from '#kernel/actions/run_round'
import openQueue, { JOBS, ROUNDS } from '#kernel/open_queue'
import { scheduleOf } from '#kernel/queries/work_of'

type Pace = ConstructorOptions & {
  /** In milliseconds, at least 1000: how long a process that is to end waits for what is in its hands. */
  grace: number
}

const usualPace: Pace = {
  grace: 6_000,
  // In seconds: how soon work of a killed process is missed, and how long finished work stays in line.
  superviseIntervalSeconds: 30,
  monitorIntervalSeconds: 30,
  maintenanceIntervalSeconds: 600,
}

/** Three times up to six, so that a few long jobs do not hold up the short ones. */
const fewAtOnce = {
  localConcurrency: 3,
  batchSize: 6,
  burstWhenBatchFull: true,
  perJobResults: true,
} as const

type Round = Job<{ pluginId: string; name: string }>
type RunInLine = Job<{ runId: string }>

/** Does background work in this process: the rounds of schedules, and the runs in line. */
export default class BackgroundWorker {
  #boss: Promise<PgBoss> | null = null
  #ending = new AbortController()
  #inHand = new Set<string>()
  #grace = usualPace.grace

  constructor(private pace: Partial<Pace> = {}) {}

  /** Begins to work; twice is the same as once. */
  async start() {
    if (this.#boss || this.#ending.signal.aborted) return
    const { grace, ...pace } = { ...usualPace, ...this.pace }
    this.#grace = grace
    this.#boss = openQueue(pace)
    try {
      await this.#takeUp(await this.#boss)
    } catch (error) {
      this.#boss = null
      throw error
    }
  }

  /** Takes nothing new, waits a little for what is in hand, and hands back what has not ended by then. */
  async stop() {
    this.#ending.abort()
    // What never began need not be stopped; whoever began it was told why.
    const boss = await this.#boss?.catch(() => null)
    await boss?.stop({ timeout: this.#grace })
    await handBack([...this.#inHand])
  }

  async #takeUp(boss: PgBoss) {
    await keepSchedules(boss)
    if (this.#ending.signal.aborted) return

    await boss.work(ROUNDS, { localConcurrency: 2 }, ([round]: Round[]) => this.#go(round))
    await boss.work(JOBS, fewAtOnce, (runs: RunInLine[]) => this.#perform(runs))
  }

  async #go({ data, signal }: Round) {
    const work = scheduleOf(data.pluginId, data.name)
    const either = AbortSignal.any([signal, this.#ending.signal])
    if (work) await runRound(data.pluginId, work, either)
  }

  async #perform(jobs: RunInLine[]): Promise<JobResult[]> {
    const runIds = jobs.map(({ data }) => data.runId)
    for (const id of runIds) this.#inHand.add(id)
    try {
      const toComeAgain = await performRuns(runIds)
      return jobs.map(({ data, id }) => ({
        id,
        status: toComeAgain.has(data.runId) ? 'failed' : 'completed',
      }))
    } catch (error) {
      // The queue hands them out again; that the database was away must be seen.
      logger.error({ err: error, runs: runIds }, 'runs not performed')
      throw error
    } finally {
      for (const id of runIds) this.#inHand.delete(id)
    }
  }
}

/** It was not their fault, so the attempt does not count. */
async function handBack(runIds: string[]) {
  if (runIds.length === 0) return

  await db
    .from('kernel_job_runs')
    .whereIn('id', runIds)
    .where('state', 'running')
    .update({ state: 'waiting', attempts: db.raw('attempts - 1') })
}
