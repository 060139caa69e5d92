import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import Resource from '#booking/models/resource'

/** Somebody would like to have a time that is taken, and be told when it is free. */
export default class BookingWait extends TerritoryModel {
  static override table = 'booking_waits'

  @column()
  declare pluginId: string

  @column()
  declare resourceId: string

  @column()
  declare personId: string

  @column.dateTime()
  declare startsAt: DateTime

  @column.dateTime()
  declare endsAt: DateTime

  /** When they were told that it is free; they are told once. */
  @column.dateTime()
  declare toldAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @belongsTo(() => Resource)
  declare resource: BelongsTo<typeof Resource>
}
