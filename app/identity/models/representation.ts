import { belongsTo, column, scope } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import Person from '#identity/models/person'

export const everything = '*'

/** One person may act for another: in some plugins or all, until a day, or until one of them ends it. */
export default class Representation extends TerritoryModel {
  static override table = 'representations'

  @column()
  declare representedId: string

  @column()
  declare representativeId: string

  @column()
  declare kind: 'guardian' | 'family' | 'staff'

  /** Ids of plugins, or `*` for all of them. */
  @column()
  declare scopes: string[]

  @column()
  declare basis: string

  @column()
  declare childRulesVersion: string | null

  @column()
  declare begunById: string

  @column.dateTime()
  declare beginsAt: DateTime

  @column.dateTime()
  declare expiresAt: DateTime

  @column.dateTime()
  declare endedAt: DateTime | null

  @column()
  declare endedById: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @belongsTo(() => Person, { foreignKey: 'representedId' })
  declare represented: BelongsTo<typeof Person>

  @belongsTo(() => Person, { foreignKey: 'representativeId' })
  declare representative: BelongsTo<typeof Person>

  static inForce = scope((representations) => {
    const now = DateTime.now().toSQL()!
    representations
      .whereNull('ended_at')
      .where('begins_at', '<=', now)
      .where('expires_at', '>', now)
  })

  /** Whether what belongs to this plugin may be done. */
  includes(pluginId: string) {
    return this.scopes.includes(everything) || this.scopes.includes(pluginId)
  }
}
