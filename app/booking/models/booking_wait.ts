import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import Booking from '#booking/models/booking'
import Resource from '#booking/models/resource'
import Person from '#identity/models/person'

/** `closed`: nobody gave it up in time. */
export type WaitEnding = 'booked' | 'left' | 'declined' | 'expired' | 'closed'

/** Somebody waits for a time that is taken, until they have it or wait no more. */
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

  /** Lower ones came earlier; the database counts them. */
  @column()
  declare place: number

  /** When it was offered to them. */
  @column.dateTime()
  declare toldAt: DateTime | null

  /** Until when it is kept for them; null before it is offered. */
  @column.dateTime()
  declare offerExpiresAt: DateTime | null

  @column.dateTime()
  declare endedAt: DateTime | null

  @column()
  declare ending: WaitEnding | null

  /** What came of it. */
  @column()
  declare bookingId: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @belongsTo(() => Resource)
  declare resource: BelongsTo<typeof Resource>

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  @belongsTo(() => Booking)
  declare booking: BelongsTo<typeof Booking>

  get isOpen() {
    return this.endedAt === null
  }

  get isOffered() {
    return this.isOpen && this.offerExpiresAt !== null
  }

  get minutes() {
    return this.endsAt.diff(this.startsAt).as('minutes')
  }
}
