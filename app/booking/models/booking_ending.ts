import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'

/** `released`: nobody came, others may have it. `unanswered`: nobody had decided when it would have begun. */
export type EndingKind = 'cancelled' | 'denied' | 'released' | 'unanswered'

/** Why a booking does not take place. There is at most one, and the database sees to it. */
export default class BookingEnding extends IdentifiedModel {
  static override table = 'booking_endings'

  @column()
  declare bookingId: string

  @column()
  declare kind: EndingKind

  @column()
  declare reason: string

  @column()
  declare byId: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
