import { belongsTo, column, hasOne } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasOne } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import type { AssuranceLevel } from '#core/assurance'
import TerritoryModel from '#core/territory_model'
import Person from '#identity/models/person'
import PersonUnmerge from '#identity/models/person_unmerge'

/** Two entries were found to be one person; all that belonged to one went to the other. */
export default class PersonMerge extends TerritoryModel {
  static override table = 'person_merges'

  @column()
  declare keptId: string

  @column()
  declare mergedId: string

  @column()
  declare mergedById: string | null

  @column()
  declare reason: string

  @column()
  declare keptLevelBefore: AssuranceLevel

  /** Whether the network identity of the merged entry is the kept one's now. */
  @column()
  declare tookNetworkNumber: boolean

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @belongsTo(() => Person, { foreignKey: 'keptId' })
  declare kept: BelongsTo<typeof Person>

  @belongsTo(() => Person, { foreignKey: 'mergedId' })
  declare merged: BelongsTo<typeof Person>

  @belongsTo(() => Person, { foreignKey: 'mergedById' })
  declare mergedBy: BelongsTo<typeof Person>

  @hasOne(() => PersonUnmerge, { foreignKey: 'mergeId' })
  declare unmerge: HasOne<typeof PersonUnmerge>
}
