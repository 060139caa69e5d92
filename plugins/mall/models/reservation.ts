import type { BelongsTo, HasMany, HasOne } from '@adonisjs/lucid/types/relations'
import { DateTime } from 'luxon'
import { belongsTo, column, hasMany, hasOne } from '#core/database'
import { TerritoryModel } from '#core/models'
import { Person } from '#core/people'
import Good from './good.ts'
import Outcome, { type OutcomeKind } from './outcome.ts'
import ProxyCode from './proxy_code.ts'

/** One piece of a good, put aside for a person until they fetch it with their code. */
export default class Reservation extends TerritoryModel {
  static override table = 'mall_reservations'

  @column()
  declare goodId: string

  @column()
  declare personId: string

  /** The household they lived in then: its limits count together. */
  @column()
  declare householdId: string | null

  /** Whole points, as they were when it was reserved. */
  @column()
  declare price: number

  /** The points that are held for it. */
  @column()
  declare holdId: string

  /** Names the tap it came from: the same tap sent twice is one reservation. */
  @column({ serializeAs: null })
  declare requestKey: string

  @column()
  declare code: string

  @column.dateTime()
  declare expiresAt: DateTime

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @belongsTo(() => Good)
  declare good: BelongsTo<typeof Good>

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  @hasOne(() => Outcome)
  declare outcome: HasOne<typeof Outcome>

  @hasMany(() => ProxyCode)
  declare proxyCodes: HasMany<typeof ProxyCode>

  /** Past its time it counts as expired, even before the job has given everything back. */
  get state(): OutcomeKind | 'open' {
    if (this.outcome) return this.outcome.kind
    return this.expiresAt <= DateTime.now() ? 'expired' : 'open'
  }

  get isOpen() {
    return this.state === 'open'
  }
}
