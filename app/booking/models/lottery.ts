import { belongsTo, column, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import LotteryTicket from '#booking/models/lottery_ticket'
import LotteryTime from '#booking/models/lottery_time'
import Resource from '#booking/models/resource'

export type LotteryState = 'open' | 'closed' | 'drawn' | 'called_off'

/** Popular times of a resource for which lots are drawn. */
export default class Lottery extends TerritoryModel {
  static override table = 'booking_lotteries'

  @column()
  declare pluginId: string

  @column()
  declare resourceId: string

  @column()
  declare title: string

  /** Until when tickets are taken; then it is drawn. */
  @column.dateTime()
  declare closesAt: DateTime

  /** The SHA-256 of the seed, published before anybody takes a ticket. */
  @column()
  declare commitment: string

  @column({ serializeAs: null })
  declare seedSealed: string

  /** Revealed with the draw. */
  @column()
  declare seed: string | null

  @column()
  declare madeById: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime()
  declare drawnAt: DateTime | null

  @column.dateTime()
  declare calledOffAt: DateTime | null

  @column()
  declare calledOffById: string | null

  /** Why it was called off. */
  @column()
  declare reason: string | null

  @belongsTo(() => Resource)
  declare resource: BelongsTo<typeof Resource>

  @hasMany(() => LotteryTime)
  declare times: HasMany<typeof LotteryTime>

  @hasMany(() => LotteryTicket)
  declare tickets: HasMany<typeof LotteryTicket>

  /** `closed` for the moment between the last ticket and the draw. */
  get state(): LotteryState {
    if (this.drawnAt) return 'drawn'
    if (this.calledOffAt) return 'called_off'
    return this.closesAt > DateTime.now() ? 'open' : 'closed'
  }
}
