import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { belongsTo, column } from '#core/database'
import { IdentifiedModel } from '#core/models'
import { Person } from '#core/people'

export const stockMoveKinds = ['delivered', 'counted', 'lost'] as const
export type StockMoveKind = (typeof stockMoveKinds)[number]

/** What came, was found by counting or is lost. Written once and never changed: a mistake is another count. */
export default class StockMove extends IdentifiedModel {
  static override table = 'mall_stock_moves'

  @column()
  declare goodId: string

  @column()
  declare kind: StockMoveKind

  /** More than 0 came, less went; a count that found everything is 0. */
  @column()
  declare pieces: number

  /** Pieces that nobody had reserved, afterwards. */
  @column()
  declare stockAfter: number

  @column()
  declare reason: string

  @column()
  declare byId: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @belongsTo(() => Person, { foreignKey: 'byId' })
  declare by: BelongsTo<typeof Person>
}
