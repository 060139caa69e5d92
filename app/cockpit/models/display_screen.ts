import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import Person from '#identity/models/person'
import Territory from '#territories/models/territory'

/** A big screen that shows the figures of a place to whoever stands before it, until it ends or is revoked. */
export default class DisplayScreen extends TerritoryModel {
  static override table = 'display_screens'

  @column()
  declare name: string

  /** Of the token in its address, which nobody can read again. */
  @column({ serializeAs: null })
  declare tokenDigest: string

  @column()
  declare openedById: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime()
  declare expiresAt: DateTime

  @column()
  declare revokedById: string | null

  @column.dateTime()
  declare revokedAt: DateTime | null

  /** When it last fetched its figures, to the minute. */
  @column.dateTime()
  declare seenAt: DateTime | null

  @belongsTo(() => Territory)
  declare territory: BelongsTo<typeof Territory>

  @belongsTo(() => Person, { foreignKey: 'openedById' })
  declare openedBy: BelongsTo<typeof Person>

  get state(): 'open' | 'expired' | 'revoked' {
    if (this.revokedAt) return 'revoked'
    return this.expiresAt > DateTime.now() ? 'open' : 'expired'
  }
}
