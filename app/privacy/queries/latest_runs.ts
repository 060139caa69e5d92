import RetentionRun from '#privacy/models/retention_run'

/** The last two weeks of runs that came to their end, the newest first. */
export default function latestRuns() {
  return RetentionRun.query()
    .whereNotNull('finished_at')
    .orderBy([
      { column: 'created_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(14)
}
