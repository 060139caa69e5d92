import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'

/** Somebody had a seat and never came. */
export default class NoShow extends TerritoryModel {
  static override table = 'enrolment_no_shows'

  @column()
  declare enrolmentId: string

  @column()
  declare personId: string

  @column()
  declare pluginId: string

  @column.dateTime()
  declare missedAt: DateTime

  @column.dateTime()
  declare excusedAt: DateTime | null

  @column()
  declare excusedById: string | null

  @column()
  declare excuse: string | null
}
