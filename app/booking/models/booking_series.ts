import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'

/** Bookings that were made together, every so many weeks. */
export default class BookingSeries extends TerritoryModel {
  static override table = 'booking_series'

  @column()
  declare pluginId: string

  @column()
  declare resourceId: string

  @column()
  declare madeById: string

  /** Names the tap it came from. */
  @column({ serializeAs: null })
  declare requestKey: string

  @column()
  declare weeks: number

  /** The last day on which it may take place, `2027-01-31`. */
  @column()
  declare until: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
