import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'
import type { WayName } from '#notifications/channels/channel'

/** A message that was not sent but laid out to be read, on a machine without a channel. */
export default class DevelopmentMessage extends IdentifiedModel {
  static override table = 'development_messages'

  @column()
  declare channel: WayName

  @column()
  declare recipient: string

  /** Empty where the channel has no titles. */
  @column()
  declare title: string

  @column()
  declare text: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
