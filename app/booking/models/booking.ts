import { belongsTo, column, hasOne } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasOne } from '@adonisjs/lucid/types/relations'
import { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import BookingEnding, { type EndingKind } from '#booking/models/booking_ending'
import Resource from '#booking/models/resource'
import Person from '#identity/models/person'

/** For oneself, by staff for somebody, by staff for the community, or to keep it shut. */
export type BookingKind = 'own' | 'behalf' | 'staff' | 'block'

/** Where a booking stands; `ending` must be loaded to ask. */
export type BookingState = EndingKind | 'requested' | 'confirmed' | 'over'

/** Somebody has a resource from one moment to another. */
export default class Booking extends TerritoryModel {
  static override table = 'bookings'

  @column()
  declare pluginId: string

  @column()
  declare resourceId: string

  @column()
  declare kind: BookingKind

  /** Whose it is; null for the community's own. */
  @column()
  declare personId: string | null

  @column()
  declare madeById: string

  @column.dateTime()
  declare startsAt: DateTime

  @column.dateTime()
  declare endsAt: DateTime

  @column()
  declare people: number | null

  @column()
  declare purpose: string

  /** Whole points, as they were when it was made. */
  @column()
  declare price: number

  @column()
  declare deposit: number

  @column()
  declare priceHoldId: string | null

  @column()
  declare depositHoldId: string | null

  /** Eight digits that are shown at the door. */
  @column()
  declare code: string

  /** Names the tap it came from: the same tap sent twice is one booking. */
  @column({ serializeAs: null })
  declare requestKey: string

  @column()
  declare termsVersion: number

  @column.dateTime()
  declare confirmedAt: DateTime | null

  @column()
  declare confirmedById: string | null

  @column.dateTime()
  declare checkedInAt: DateTime | null

  /** When its points were spent or given back. */
  @column.dateTime()
  declare settledAt: DateTime | null

  /** The series that it is one time of. */
  @column()
  declare seriesId: string | null

  /** How often calendars were told of a change. */
  @column()
  declare sequence: number

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @belongsTo(() => Resource)
  declare resource: BelongsTo<typeof Resource>

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  @hasOne(() => BookingEnding)
  declare ending: HasOne<typeof BookingEnding>

  get state(): BookingState {
    if (this.ending) return this.ending.kind
    if (!this.confirmedAt) return 'requested'
    return this.hasEnded ? 'over' : 'confirmed'
  }

  /** Nobody else can have the resource at its time. */
  get isStanding() {
    return this.state === 'requested' || this.state === 'confirmed'
  }

  get hasStarted() {
    return this.startsAt <= DateTime.now()
  }

  get hasEnded() {
    return this.endsAt <= DateTime.now()
  }

  get minutes() {
    return this.endsAt.diff(this.startsAt).as('minutes')
  }
}
