import { column, hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import EnrolmentSession from '#enrolment/models/enrolment_session'
import type { SeriesPlan } from '#enrolment/occurrences'

/** Sessions that come round. */
export default class Series extends TerritoryModel {
  static override table = 'enrolment_series'

  @column()
  declare pluginId: string

  @column({ prepare: (plan: SeriesPlan) => JSON.stringify(plan) })
  declare plan: SeriesPlan

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @hasMany(() => EnrolmentSession, { foreignKey: 'seriesId' })
  declare sessions: HasMany<typeof EnrolmentSession>
}
