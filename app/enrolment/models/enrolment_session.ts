import { column, hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import type { Group } from '#enrolment/groups'
import Enrolment from '#enrolment/models/enrolment'

/** Staff may check people in from two hours before the start, when the first helpers set up. */
const CHECK_IN_OPENS = { hours: 2 }
/** What was noted without a network may still come in, until it is settled who never came. */
const SETTLED_AFTER = { hours: 24 }

/** Something at a time with a number of seats: a shift, a class, a visit. */
export default class EnrolmentSession extends TerritoryModel {
  static override table = 'enrolment_sessions'

  @column()
  declare pluginId: string

  @column()
  declare seats: number

  @column.dateTime()
  declare startsAt: DateTime

  @column.dateTime()
  declare endsAt: DateTime

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  /** What notices and calendars call it. */
  @column()
  declare title: string

  @column()
  declare place: string

  /** The page of it, within Linli. */
  @column()
  declare href: string | null

  /** From when one can sign up; null for at once. */
  @column.dateTime()
  declare opensAt: DateTime | null

  /** Until when; null for until it begins. */
  @column.dateTime()
  declare closesAt: DateTime | null

  /** Until when cancelling costs nothing; null for until it begins. */
  @column.dateTime()
  declare cancelUntil: DateTime | null

  /** How many people somebody may bring along; each has a seat. */
  @column()
  declare companions: number

  /** How long somebody who waits has to take a seat; null where there is no waiting list. */
  @column()
  declare offerMinutes: number | null

  /** Every one of these groups is asked for. */
  @column({ prepare: (rules: Group[]) => JSON.stringify(rules) })
  declare rules: Group[]

  /** Whole points for each seat; 0 is free. */
  @column()
  declare price: number

  /** A price is spent by whoever comes; a deposit is given back to them, and kept of whoever does not. */
  @column()
  declare priceKind: 'price' | 'deposit'

  /** With how many missed sessions nobody signs up any more; null where it does not matter. */
  @column()
  declare noShowLimit: number | null

  @column()
  declare sequence: number

  @column.dateTime()
  declare cancelledAt: DateTime | null

  @column.dateTime()
  declare settledAt: DateTime | null

  @column()
  declare seriesId: string | null

  @hasMany(() => Enrolment, { foreignKey: 'sessionId' })
  declare enrolments: HasMany<typeof Enrolment>

  get hasStarted() {
    return this.startsAt <= DateTime.now()
  }

  get hasEnded() {
    return this.endsAt <= DateTime.now()
  }

  get isCancelled() {
    return this.cancelledAt !== null
  }

  get hasWaitingList() {
    return this.offerMinutes !== null
  }

  /** The last moment at which one can sign up. */
  get signUpEndsAt() {
    return this.closesAt && this.closesAt < this.startsAt ? this.closesAt : this.startsAt
  }

  get isOpen() {
    const now = DateTime.now()
    const hasOpened = !this.opensAt || this.opensAt <= now
    return hasOpened && !this.isCancelled && now < this.signUpEndsAt
  }

  get checkInOpensAt() {
    return this.startsAt.minus(CHECK_IN_OPENS)
  }

  /** From when on it is settled who never came. */
  get settlesAt() {
    return this.endsAt.plus(SETTLED_AFTER)
  }
}
