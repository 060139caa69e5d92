import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'

/** The second of the staff says that the person stood there with the document, or that they did not. */
export default class InPersonConfirmation extends IdentifiedModel {
  static override table = 'in_person_confirmations'

  @column()
  declare decisionId: string

  /** Kept here too, so that the database can tell that the two are not one. */
  @column()
  declare decidedById: string

  @column()
  declare confirmedById: string

  @column()
  declare isConfirmed: boolean

  @column()
  declare reason: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
