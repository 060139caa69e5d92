import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'
import type { ChannelName } from '#notifications/channels/channel'

/** Where a person is reached beside their phone; it counts once it was confirmed. */
export default class MessageAddress extends IdentifiedModel {
  static override table = 'message_addresses'

  @column()
  declare personId: string

  @column()
  declare channel: Exclude<ChannelName, 'sms'>

  @column({ serializeAs: null })
  declare addressSealed: string

  @column({ serializeAs: null })
  declare addressDigest: string

  @column({ serializeAs: null })
  declare codeDigest: string | null

  @column()
  declare tries: number

  @column.dateTime()
  declare expiresAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime()
  declare confirmedAt: DateTime | null
}
