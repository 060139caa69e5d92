import db from '@adonisjs/lucid/services/db'
import type Territory from '#territories/models/territory'

/** Words that were looked for in vain, how often in thirty days, and on which day last (`2026-11-25`). */
export type MissView = { words: string; times: number; lastOn: string }

const MOST = 100

/** What only one person may have looked for, once, could tell who it was. */
const FEWEST = 2

/** What residents at and below a territory look for and do not find, the most wanted first. */
export default async function missesIn({ path }: Territory): Promise<MissView[]> {
  const { rows } = await db.rawQuery<{ rows: MissView[] }>(
    `select words, sum(times)::int as times, max(day)::text as "lastOn"
     from search_miss_days join territories on territories.id = territory_id
     where territories.path <@ cast(:path as ltree) and day > current_date - 30
     group by words having sum(times) >= :fewest
     order by times desc, "lastOn" desc, words limit :most`,
    { path, fewest: FEWEST, most: MOST }
  )
  return rows
}
