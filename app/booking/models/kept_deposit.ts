import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'

/** A deposit that was not given back, and why. */
export default class KeptDeposit extends IdentifiedModel {
  static override table = 'booking_kept_deposits'

  @column()
  declare bookingId: string

  @column()
  declare reason: string

  @column()
  declare byId: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
