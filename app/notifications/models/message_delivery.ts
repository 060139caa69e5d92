import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'
import type { Message, Outcome, WayName } from '#notifications/channels/channel'

/** One try to send a message, or why there was none, and what became of it. What it said is not kept. */
export default class MessageDelivery extends IdentifiedModel {
  static override table = 'message_deliveries'

  @column()
  declare channel: WayName

  @column()
  declare kind: Message['kind']

  @column()
  declare personId: string | null

  /** Masked. */
  @column()
  declare recipient: string

  @column()
  declare state: Outcome['state'] | 'withheld'

  @column()
  declare reason: string | null

  /** The outgoing message or the digest that it was a try of; null for a code. */
  @column()
  declare outgoingId: string | null

  /** By what the gateway finds it again. */
  @column()
  declare receipt: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
