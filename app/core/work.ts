import type Territory from '#territories/models/territory'

/**
 * Puts a one-off job off until after the change it belongs to: kept or lost with the caller's
 * transaction, begun within seconds of the commit, skipped where the plugin is off by then. Throws if
 * the manifest has no such job.
 */
export { default as enqueue } from '#kernel/actions/enqueue'

/**
 * The one-off jobs of all plugins with what each is given, by `<plugin>.<job>`. A plugin adds its
 * own, so that a wrong name or a wrong payload does not compile. A payload holds ids and plain
 * values that survive JSON, never a model.
 *
 * @example
 * declare module '#core/work' {
 *   interface JobPayloads {
 *     'volunteer.reindex': { kind: string }
 *   }
 * }
 */
// Empty here; every plugin fills in its part.
export interface JobPayloads {}

/** What work is given that needs nothing but a place. */
export type NoPayload = Record<never, never>

/**
 * What a job works with. It may be run twice, by a crash or a retry, and then checks before it acts.
 * It runs outside any transaction, so that each piece of its work is kept or lost by itself.
 */
export type WorkContext<Payload extends object = NoPayload> = {
  /** Where it works: records `within` it, and no others. The plugin is on there. */
  territory: Territory
  payload: Payload
  /** Says how far a long job is, in whole pieces; shown at the desk, written at most once a second. */
  progress: (done: number, total: number) => Promise<void>
}

/** A job module: its default export does the work, and throws if it could not. */
export type Work<Payload extends object = any> = {
  run: () => Promise<{ default: (context: WorkContext<Payload>) => Promise<void> }>
  /**
   * How often it is tried before it is listed as failed; 5 if left out. The second try comes after
   * about half a minute, each further one after twice as long, at most an hour.
   */
  attempts?: number
}

/**
 * Work that comes round, once across all processes, in every community where the plugin is on. What
 * was missed while nothing ran is made up for once. It never overlaps with its own earlier round.
 *
 * @example
 * schedule: [{ name: 'close_polls', cron: '5 0 * * *', run: () => import('./jobs/close_polls.ts') }]
 */
export type ScheduledWork = Work<NoPayload> & {
  /** Unique among the plugin's schedules and jobs. */
  name: string
  /** Minute, hour, day of the month, month, day of the week; in the time of Asia/Shanghai. */
  cron: string
}

/** The one-off jobs that a plugin has declared in `JobPayloads`, by their names without the plugin. */
export type JobsOf<Id extends string> = {
  [Key in keyof JobPayloads as Key extends `${Id}.${infer Name}` ? Name : never]: Work<
    JobPayloads[Key]
  >
}
