import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'

/** The base of a record that shows a picture of something: it adds a column for what it shows, such as `spaceId`. */
export default class ShownPicture extends IdentifiedModel {
  @column()
  declare fileId: string

  /** What it shows, for whoever does not see it. */
  @column()
  declare description: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
