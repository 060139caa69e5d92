import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'
import type { ChannelName } from '#notifications/channels/channel'
import Notice from '#notifications/models/notice'
import type { Pace } from '#notifications/paces'
import type { NoticeUrgency } from '#notifications/urgency'

export type OutgoingState = 'waiting' | 'in_digest' | 'sent' | 'not_sent'

/** What is to go out of a notice by one channel, and what became of it. */
export default class OutgoingMessage extends IdentifiedModel {
  static override table = 'outgoing_messages'

  @column()
  declare noticeId: string

  @column()
  declare personId: string

  @column()
  declare channel: ChannelName

  @column()
  declare pace: Pace

  @column()
  declare state: OutgoingState

  /** Why it was not sent, or not yet: a short code. */
  @column()
  declare reason: string | null

  @column()
  declare digestId: string | null

  @column.dateTime()
  declare dueAt: DateTime

  @column()
  declare attempts: number

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime()
  declare settledAt: DateTime | null

  @column()
  declare urgency: NoticeUrgency

  @belongsTo(() => Notice)
  declare notice: BelongsTo<typeof Notice>
}
