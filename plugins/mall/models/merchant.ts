import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { belongsTo, column, hasMany } from '#core/database'
import { TerritoryModel } from '#core/models'
import { Organisation } from '#core/organisations'
import MerchantMember from './merchant_member.ts'

/** An organisation of the registers whose goods are had for points; its name is the organisation's. */
export default class Merchant extends TerritoryModel {
  static override table = 'mall_merchants'

  @column()
  declare organisationId: string

  /** Since when nothing new of it is on offer; what is reserved is still handed over. */
  @column.dateTime()
  declare pausedAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @belongsTo(() => Organisation)
  declare organisation: BelongsTo<typeof Organisation>

  @hasMany(() => MerchantMember)
  declare members: HasMany<typeof MerchantMember>

  get isPaused() {
    return Boolean(this.pausedAt)
  }
}
