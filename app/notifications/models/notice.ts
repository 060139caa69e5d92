import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import type { Urgency } from '#core/capabilities'
import TerritoryModel from '#core/territory_model'

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
  declare urgency: Urgency

  @column()
  declare values: Record<string, string | number>

  @column()
  declare href: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime()
  declare readAt: DateTime | null

  get isRead() {
    return this.readAt !== null
  }
}
