import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import Territory from '#territories/models/territory'

/** What everybody in a place must know at once. Until it is sent it is a draft. */
export default class Broadcast extends TerritoryModel {
  static override table = 'broadcasts'

  @column()
  declare title: string

  @column()
  declare text: string

  /** The one in whose place it is sent. */
  @column()
  declare correctsId: string | null

  @column()
  declare writtenById: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column()
  declare sentById: string | null

  @column.dateTime()
  declare sentAt: DateTime | null

  @column()
  declare withdrawnById: string | null

  @column.dateTime()
  declare withdrawnAt: DateTime | null

  @belongsTo(() => Territory)
  declare territory: BelongsTo<typeof Territory>

  get state(): 'draft' | 'sent' | 'withdrawn' {
    if (this.withdrawnAt) return 'withdrawn'
    return this.sentAt ? 'sent' : 'draft'
  }
}
