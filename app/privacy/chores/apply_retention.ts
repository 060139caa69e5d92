import applyRetention from '#privacy/actions/apply_retention'

/** Once a day; one table that failed makes the chore fail, so that it is seen and tried again. */
export default async function applyRetentionDaily() {
  const { results } = await applyRetention({ isTrial: false, by: null })
  const failed = results.filter(({ fault }) => fault !== null).map(({ kind }) => kind)
  if (failed.length > 0) throw new Error(`Retention failed for ${failed.join(', ')}`)
}
