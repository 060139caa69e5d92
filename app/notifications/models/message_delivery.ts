import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'
import type { ChannelName, Message, Outcome } from '#notifications/channels/channel'

/** One try to send a message, and what became of it. What it said is not kept. */
export default class MessageDelivery extends IdentifiedModel {
  static override table = 'message_deliveries'

  @column()
  declare channel: ChannelName

  @column()
  declare kind: Message['kind']

  @column()
  declare personId: string | null

  /** Masked. */
  @column()
  declare recipient: string

  @column()
  declare state: Outcome['state']

  @column()
  declare reason: string | null

  /** By what the gateway finds it again. */
  @column()
  declare receipt: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
