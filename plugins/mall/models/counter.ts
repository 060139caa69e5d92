import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { belongsTo, column } from '#core/database'
import { TerritoryModel } from '#core/models'
import Merchant from './merchant.ts'

/** Where goods are handed out; a merchant's own, or one of the community's. */
export default class Counter extends TerritoryModel {
  static override table = 'mall_counters'

  @column()
  declare merchantId: string | null

  @column()
  declare name: string

  @column()
  declare address: string

  @column()
  declare hours: string

  @column.dateTime()
  declare closedAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @belongsTo(() => Merchant)
  declare merchant: BelongsTo<typeof Merchant>
}
