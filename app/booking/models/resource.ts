import { column, hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import OpeningException from '#booking/models/opening_exception'
import OpeningHours from '#booking/models/opening_hours'

/**
 * Something that one party at a time can have for a while: a hall, half of it, a court, an hour of somebody's.
 * Resources are a tree; who has one has all that is below it.
 */
export default class Resource extends TerritoryModel {
  static override table = 'booking_resources'

  @column()
  declare pluginId: string

  @column()
  declare parentId: string | null

  /** From the root of its tree down to itself. */
  @column()
  declare lineage: string[]

  @column()
  declare name: string

  /** How many people it holds, and from how many on it may be had. */
  @column()
  declare capacity: number

  @column()
  declare leastPeople: number

  /** Bookings begin and end at multiples of it after midnight. */
  @column()
  declare stepMinutes: number

  @column()
  declare leastMinutes: number

  @column()
  declare mostMinutes: number

  /** To set up and to clear away: nobody else has it then. */
  @column()
  declare minutesBefore: number

  @column()
  declare minutesAfter: number

  /** How long ahead at least, and at most. */
  @column()
  declare noticeMinutes: number

  @column()
  declare advanceDays: number

  /** Until how long before the beginning one cancels for nothing. */
  @column()
  declare cancelMinutes: number

  /** How long after the beginning it is given to others unless somebody has come; null for never. */
  @column()
  declare checkInMinutes: number | null

  /** How long a time that has become free is kept for the first who waits for it. */
  @column()
  declare offerMinutes: number

  /** How many bookings a household has in a month in the whole tree; null for any number. */
  @column()
  declare monthlyPerHousehold: number | null

  /** Whether it is closed on holidays, or open as on any such weekday. */
  @column()
  declare holidays: 'as_usual' | 'closed'

  @column()
  declare confirmation: 'instant' | 'approval'

  /** Whole points for each booking or each hour begun, and what is given back afterwards. */
  @column()
  declare price: number

  @column()
  declare pricePer: 'booking' | 'hour'

  @column()
  declare deposit: number

  /** What it may be had for; any purpose where there are none. */
  @column()
  declare purposes: string[]

  /** What one agrees to. Other words are another version. */
  @column()
  declare terms: string

  @column()
  declare termsVersion: number

  @column.dateTime()
  declare retiredAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @hasMany(() => OpeningHours)
  declare hours: HasMany<typeof OpeningHours>

  @hasMany(() => OpeningException)
  declare exceptions: HasMany<typeof OpeningException>

  get rootId() {
    return this.lineage[0]
  }

  get isRetired() {
    return this.retiredAt !== null
  }

  /** Whole points for so many minutes. */
  priceFor(minutes: number) {
    return this.pricePer === 'hour' ? this.price * Math.ceil(minutes / 60) : this.price
  }
}
