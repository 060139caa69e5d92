import { DateTime } from 'luxon'
import { column } from '#core/database'
import { TerritoryModel } from '#core/models'

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

  get isPublished() {
    return this.publishedAt !== null
  }

  get isSoldOut() {
    return this.stock === 0
  }
}
