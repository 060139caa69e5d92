import db from '@adonisjs/lucid/services/db'

/** Keeps of what was done the latest of each kind at each territory, and what was not done for 30 days. */
export default async function sweepJobRuns() {
  await db.rawQuery(`
    delete from kernel_job_runs where state = 'done' and exists (
      select from kernel_job_runs later
      where later.state = 'done'
        and (later.plugin_id, later.name, later.territory_id)
          = (kernel_job_runs.plugin_id, kernel_job_runs.name, kernel_job_runs.territory_id)
        and (later.finished_at, later.id) > (kernel_job_runs.finished_at, kernel_job_runs.id))`)
  await db.rawQuery(`
    delete from kernel_job_runs
    where state in ('failed', 'skipped') and finished_at < now() - interval '30 days'`)
}
