import type { DateTime } from 'luxon'
import { column } from '#core/database'
import { TerritoryModel } from '#core/models'

/** Points that neighbours put together for those who need something; the ledger has what is in it. */
export default class Pool extends TerritoryModel {
  static override table = 'mall_pools'

  @column()
  declare name: string

  @column()
  declare purpose: string

  /** Since when nobody gives to it any more. */
  @column.dateTime()
  declare closedAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  get isOpen() {
    return !this.closedAt
  }

  /** Its account in the ledger. */
  get purse() {
    return { pluginId: 'mall', territoryId: this.territoryId, use: 'pool' as const, name: this.id }
  }
}
