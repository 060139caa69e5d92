import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import { DateTime } from 'luxon'
import { belongsTo, column, hasMany } from '#core/database'
import { TerritoryModel } from '#core/models'
import Merchant from './merchant.ts'
import Picture from './picture.ts'
import Season from './season.ts'

export const categories = ['daily', 'food', 'learning', 'service', 'other'] as const
export type Category = (typeof categories)[number]

/** Something residents can have for points, and how many pieces of it lie in the cupboard. */
export default class Good extends TerritoryModel {
  static override table = 'mall_goods'

  @column()
  declare name: string

  @column()
  declare description: string

  /** Whole points for one piece. */
  @column()
  declare price: number

  /** Pieces nobody has reserved. */
  @column()
  declare stock: number

  @column.dateTime()
  declare publishedAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @column()
  declare category: Category

  /** Whose it is; the community's own where it is null. */
  @column()
  declare merchantId: string | null

  /** When it is on offer; always where it is null. */
  @column()
  declare seasonId: string | null

  /** Pieces within the season, or within a month of the calendar where it has none. */
  @column()
  declare mostPerPerson: number | null

  @column()
  declare mostPerHousehold: number | null

  /** With so many pieces left, or fewer, staff are told. */
  @column()
  declare lowStock: number

  /** Since when so few are left; null while there are enough. */
  @column.dateTime()
  declare lowSince: DateTime | null

  @belongsTo(() => Merchant)
  declare merchant: BelongsTo<typeof Merchant>

  @belongsTo(() => Season)
  declare season: BelongsTo<typeof Season>

  @hasMany(() => Picture)
  declare pictures: HasMany<typeof Picture>

  get isPublished() {
    return this.publishedAt !== null
  }

  get isSoldOut() {
    return this.stock === 0
  }

  get isLow() {
    return this.stock <= this.lowStock
  }
}
