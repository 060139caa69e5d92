import db from '@adonisjs/lucid/services/db'

/** What nobody has looked for in three months tells nothing any more. */
export default async function forgetMisses() {
  await db.from('search_miss_days').whereRaw("day < current_date - interval '90 days'").delete()
  await db.from('search_misses').delete()
}
