import { belongsTo, column, hasOne } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasOne } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import Attendance from '#enrolment/models/attendance'
import Confirmation from '#enrolment/models/confirmation'
import EnrolmentSession from '#enrolment/models/enrolment_session'
import Person from '#identity/models/person'

/** Where an enrolment stands; `attendance` and `confirmation` must be loaded to ask. */
export type EnrolmentState = 'cancelled' | 'enrolled' | 'checked_in' | 'checked_out' | 'confirmed'

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

  @belongsTo(() => EnrolmentSession, { foreignKey: 'sessionId' })
  declare session: BelongsTo<typeof EnrolmentSession>

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  @hasOne(() => Attendance)
  declare attendance: HasOne<typeof Attendance>

  @hasOne(() => Confirmation)
  declare confirmation: HasOne<typeof Confirmation>

  get isCancelled() {
    return this.cancelledAt !== null
  }

  get state(): EnrolmentState {
    if (this.isCancelled) return 'cancelled'
    if (this.confirmation) return 'confirmed'
    if (this.attendance?.checkedOutAt) return 'checked_out'
    return this.attendance ? 'checked_in' : 'enrolled'
  }
}
