import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'

/** What somebody of the staff narrows a list of the desk to, again and again. */
export default class SavedFilter extends IdentifiedModel {
  static override table = 'saved_filters'

  @column()
  declare personId: string

  /** The address of the list, and what stands in it after the question mark. */
  @column()
  declare path: string

  @column()
  declare query: string

  @column()
  declare name: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
