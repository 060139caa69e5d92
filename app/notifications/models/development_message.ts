import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'

/** A text message that was not sent but laid out to be read, on a machine without a channel. */
export default class DevelopmentMessage extends IdentifiedModel {
  static override table = 'development_messages'

  @column()
  declare recipient: string

  @column()
  declare text: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
