import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { belongsTo, column } from '#core/database'
import { IdentifiedModel } from '#core/models'
import { Person } from '#core/people'

/** A month of a merchant that the community has paid for; at most one each, by a unique index. */
export default class Settlement extends IdentifiedModel {
  static override table = 'mall_settlements'

  @column()
  declare merchantId: string

  /** Such as `2026-11`. */
  @column()
  declare month: string

  @column()
  declare points: number

  /** The number of the paper by which it was paid. */
  @column()
  declare voucher: string

  @column()
  declare settledById: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @belongsTo(() => Person, { foreignKey: 'settledById' })
  declare settledBy: BelongsTo<typeof Person>
}
