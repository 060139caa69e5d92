import type { LucidModel, ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import type { DateTime } from 'luxon'

/** About which day, as it was known when. */
export type Moment = { about: DateTime; believed: DateTime }

/**
 * Rows of a table with two times: what is believed now, or what was believed at a moment about a day
 * ("on 1 May the register said that on 1 March …").
 */
export default function believed<Query extends ModelQueryBuilderContract<LucidModel, any>>(
  query: Query,
  moment?: Moment
): Query {
  const { table } = query.model
  if (!moment) return query.whereNull(`${table}.superseded_at`)

  const { about, believed: at } = moment
  return query
    .where(`${table}.recorded_at`, '<=', at.toJSDate())
    .where((rows) =>
      rows.whereNull(`${table}.superseded_at`).orWhere(`${table}.superseded_at`, '>', at.toJSDate())
    )
    .whereRaw('daterange(??, ??) @> ?::date', [
      `${table}.valid_from`,
      `${table}.valid_to`,
      about.toISODate()!,
    ])
}
