import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import type { NoticeUrgency } from '#notifications/urgency'

/** Something a person is told; its words are the texts `<sender>.notifications.<kind>`. */
export default class Notice extends TerritoryModel {
  static override table = 'notices'

  @column()
  declare personId: string

  @column()
  declare sender: string

  @column()
  declare kind: string

  @column()
  declare reference: string

  @column()
  declare urgency: NoticeUrgency

  @column()
  declare values: Record<string, string | number>

  @column()
  declare href: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime()
  declare readAt: DateTime | null

  /** What several notices of one kind are about: unread, they are one line. */
  @column()
  declare matter: string | null

  /** Since when it holds no more. */
  @column.dateTime()
  declare withdrawnAt: DateTime | null

  get isRead() {
    return this.readAt !== null
  }
}
