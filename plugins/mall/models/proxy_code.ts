import type { DateTime } from 'luxon'
import { column } from '#core/database'
import { TerritoryModel } from '#core/models'

/** With this code somebody else may fetch a reservation; one at a time, until it is withdrawn. */
export default class ProxyCode extends TerritoryModel {
  static override table = 'mall_proxy_codes'

  @column()
  declare reservationId: string

  @column()
  declare code: string

  @column.dateTime()
  declare withdrawnAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
