import type JobRun from '#kernel/models/job_run'

/** Background work as the desk shows it. */
export default class JobRunTransformer {
  constructor(private run: JobRun) {}

  forDesk() {
    const { attempts, done, enqueuedAt, error, id, name, pluginId, state, territory, total } =
      this.run
    return {
      id,
      pluginId,
      name,
      state,
      place: territory.shortName,
      attempts,
      done,
      total,
      error,
      at: enqueuedAt.toISO()!,
    }
  }
}
