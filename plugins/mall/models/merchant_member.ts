import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { belongsTo, column } from '#core/database'
import { TerritoryModel } from '#core/models'
import { Person } from '#core/people'
import Merchant from './merchant.ts'

/** Somebody who hands out for a merchant, and reads its statements; for one merchant in a community. */
export default class MerchantMember extends TerritoryModel {
  static override table = 'mall_merchant_members'

  @column()
  declare merchantId: string

  @column()
  declare personId: string

  @column()
  declare addedById: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @belongsTo(() => Merchant)
  declare merchant: BelongsTo<typeof Merchant>

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>
}
