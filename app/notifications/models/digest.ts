import { column, hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'
import type { ChannelName } from '#notifications/channels/channel'
import OutgoingMessage from '#notifications/models/outgoing_message'

/** A window of time whose notices go out to a person as one message. */
export default class Digest extends IdentifiedModel {
  static override table = 'digests'

  @column()
  declare personId: string

  @column()
  declare channel: ChannelName

  @column()
  declare pace: 'daily' | 'weekly'

  @column.dateTime()
  declare startsAt: DateTime

  @column.dateTime()
  declare endsAt: DateTime

  @column()
  declare state: 'open' | 'closed' | 'sent' | 'not_sent' | 'empty'

  @column()
  declare reason: string | null

  @column.dateTime()
  declare dueAt: DateTime | null

  @column()
  declare attempts: number

  @hasMany(() => OutgoingMessage)
  declare messages: HasMany<typeof OutgoingMessage>
}
