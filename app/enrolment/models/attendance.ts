import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'

/** When an enrolled person came and went, and who saw it. */
export default class Attendance extends IdentifiedModel {
  static override table = 'enrolment_attendances'

  @column()
  declare enrolmentId: string

  @column.dateTime()
  declare checkedInAt: DateTime

  @column()
  declare checkedInById: string

  @column.dateTime()
  declare checkedOutAt: DateTime | null

  @column()
  declare checkedOutById: string | null

  /** By the person's code, by themselves at the session's, from the list, or by whom they helped. */
  @column()
  declare how: 'code' | 'scan' | 'list' | 'beneficiary'

  /** When it became known: later than it happened, where there was no network. */
  @column.dateTime({ autoCreate: true })
  declare notedAt: DateTime

  /** Of one tap on one device, however often it is sent. */
  @column()
  declare requestKey: string | null

  /** Noted without a network, and sent later. */
  get isLate() {
    return this.notedAt.diff(this.checkedInAt).as('minutes') > 10
  }

  /** Whole minutes between in and out, at least one; null while the person is still there. */
  get minutes() {
    if (!this.checkedOutAt) return null
    return Math.max(1, Math.round(this.checkedOutAt.diff(this.checkedInAt).as('minutes')))
  }
}
