import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import Territory from '#territories/models/territory'

/** What everybody in a place must know at once. Until it is sent it is a draft. */
export default class Broadcast extends TerritoryModel {
  static override table = 'broadcasts'

  @column()
  declare title: string

  @column()
  declare text: string

  /** The one in whose place it is sent. */
  @column()
  declare correctsId: string | null

  /** For how long it stands above every page, from the sending. */
  @column()
  declare lastsHours: number

  @column()
  declare writtenById: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column()
  declare sentById: string | null

  @column.dateTime()
  declare sentAt: DateTime | null

  @column()
  declare withdrawnById: string | null

  @column.dateTime()
  declare withdrawnAt: DateTime | null

  @belongsTo(() => Territory)
  declare territory: BelongsTo<typeof Territory>

  get state(): 'draft' | 'sent' | 'withdrawn' {
    if (this.withdrawnAt) return 'withdrawn'
    return this.sentAt ? 'sent' : 'draft'
  }

  /** Until when it stands above every page; null for what was not sent, or holds no more. */
  get endsAt() {
    return this.state === 'sent' ? this.sentAt!.plus({ hours: this.lastsHours }) : null
  }

  get isRunning() {
    return this.endsAt !== null && this.endsAt > DateTime.now()
  }
}
