import type { Territory } from '#core/people'
import Good from '../models/good.ts'
import Season from '../models/season.ts'

/** All seasons, the latest first, and how many goods each has, by its id. */
export default async function seasonsAt(community: Territory) {
  const seasons = await Season.within(community).orderBy('starts_on', 'desc').orderBy('id', 'desc')
  const rows = await Good.within(community)
    .whereNotNull('season_id')
    .pojo<{ season_id: string; goods: string }>()
    .select('season_id')
    .count('* as goods')
    .groupBy('season_id')
  const goods = new Map(rows.map((row) => [row.season_id, Number(row.goods)]))
  return { seasons, goods }
}
