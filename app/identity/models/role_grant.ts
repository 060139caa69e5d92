import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import Person from '#identity/models/person'
import type { AnyRole } from '#identity/permissions'
import Territory from '#territories/models/territory'

/** A role at a territory covers everything below it, until it expires, is taken back or falls asleep. */
export default class RoleGrant extends TerritoryModel {
  static override table = 'role_grants'

  /** Days after which a role that nobody used gives nothing more, until somebody wakes it. */
  static readonly daysAwake = 90

  @column()
  declare personId: string

  @column()
  declare role: AnyRole

  @column.dateTime()
  declare expiresAt: DateTime

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  /** Null for what the platform granted by itself, such as to the first administrator. */
  @column()
  declare grantedById: string | null

  @column()
  declare reason: string | null

  /** The last day on which an end was entered by it; null until then. */
  @column.dateTime()
  declare lastUsedAt: DateTime | null

  @column.dateTime()
  declare revokedAt: DateTime | null

  @column()
  declare revokedById: string | null

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  @belongsTo(() => Territory)
  declare territory: BelongsTo<typeof Territory>

  @belongsTo(() => Person, { foreignKey: 'grantedById' })
  declare grantedBy: BelongsTo<typeof Person>

  get isInForce() {
    return !this.revokedAt && this.expiresAt > DateTime.now() && !this.isAsleep
  }

  get isAsleep() {
    return this.fallsAsleepAt < DateTime.now()
  }

  /** When it gives nothing more, if nobody uses or renews it. */
  get endsAt() {
    return DateTime.min(this.expiresAt, this.fallsAsleepAt)
  }

  private get fallsAsleepAt() {
    return (this.lastUsedAt ?? this.createdAt).plus({ days: RoleGrant.daysAwake })
  }
}
