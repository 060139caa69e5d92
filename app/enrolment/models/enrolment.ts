import { belongsTo, column, hasMany, hasOne, scope } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany, HasOne } from '@adonisjs/lucid/types/relations'
import { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import { broughtAlong, type Companion } from '#enrolment/companions'
import Attendance from '#enrolment/models/attendance'
import Confirmation from '#enrolment/models/confirmation'
import EnrolmentSession from '#enrolment/models/enrolment_session'
import NoShow from '#enrolment/models/no_show'
import Person from '#identity/models/person'

/** Where an enrolment stands; `attendance` and `confirmation` must be loaded to ask. */
export type EnrolmentState = 'cancelled' | 'enrolled' | 'checked_in' | 'checked_out' | 'confirmed'

/** Why there is no seat any more. */
export type Ending = 'cancelled' | 'late' | 'declined' | 'expired' | 'session_cancelled'

/** A person's seat in a session, until it is cancelled. */
export default class Enrolment extends TerritoryModel {
  static override table = 'enrolments'

  @column()
  declare sessionId: string

  @column()
  declare personId: string

  @column()
  declare seats: number | null

  @column()
  declare seat: number | null

  /** Six digits that the person shows at check-in. */
  @column()
  declare code: string

  @column.dateTime()
  declare cancelledAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  /** The times of the session: the database keeps them equal. */
  @column.dateTime()
  declare startsAt: DateTime

  @column.dateTime()
  declare endsAt: DateTime

  /** The enrolment of whoever brings this person along; null for who signed up themselves. */
  @column()
  declare broughtById: string | null

  @column()
  declare companion: Companion | null

  /** Whose hand it was, if somebody acted for the person. */
  @column()
  declare enrolledById: string | null

  /** Until when the seat is offered to somebody who waited; null once it is taken. */
  @column.dateTime()
  declare offerExpiresAt: DateTime | null

  /** The points that are set aside for it. */
  @column()
  declare holdId: string | null

  @column()
  declare ending: Ending | null

  /** Since when its session was moved onto another one of the person. */
  @column.dateTime()
  declare clashingSince: DateTime | null

  @belongsTo(() => EnrolmentSession, { foreignKey: 'sessionId' })
  declare session: BelongsTo<typeof EnrolmentSession>

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  @belongsTo(() => Person, { foreignKey: 'enrolledById' })
  declare enrolledBy: BelongsTo<typeof Person>

  @hasMany(() => Enrolment, { foreignKey: 'broughtById' })
  declare companions: HasMany<typeof Enrolment>

  @hasOne(() => Attendance)
  declare attendance: HasOne<typeof Attendance>

  @hasOne(() => Confirmation)
  declare confirmation: HasOne<typeof Confirmation>

  /** That the person never came, once that is settled. */
  @hasOne(() => NoShow)
  declare noShow: HasOne<typeof NoShow>

  /** Those who signed up and have a seat: not companions, and not who is only offered one. */
  static seated = scope((enrolments) => {
    enrolments
      .whereNull('enrolments.cancelled_at')
      .whereNull('enrolments.offer_expires_at')
      .whereNull('enrolments.brought_by_id')
  })

  get isCancelled() {
    return this.cancelledAt !== null
  }

  /** How many they bring along of each kind; `companions` must be loaded. */
  get brought() {
    return broughtAlong(this.companions.flatMap(({ companion }) => companion ?? []))
  }

  get isOffered() {
    return this.offerExpiresAt !== null && !this.isCancelled
  }

  get state(): EnrolmentState {
    if (this.isCancelled) return 'cancelled'
    if (this.confirmation) return 'confirmed'
    if (this.attendance?.checkedOutAt) return 'checked_out'
    return this.attendance ? 'checked_in' : 'enrolled'
  }
}
