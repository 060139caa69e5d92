import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'

/** The minutes that staff confirmed for one attendance; the record from which points follow. */
export default class Confirmation extends IdentifiedModel {
  static override table = 'enrolment_confirmations'

  @column()
  declare enrolmentId: string

  @column()
  declare minutes: number

  @column()
  declare confirmedById: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
