import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import Person from '#identity/models/person'
import type { RuleState, RuleTerms } from '#rules/terms'
import Territory from '#territories/models/territory'

/** What staff said of an earning rule once. Never edited: whoever thinks better of it says something new. */
export default class RuleVersion extends TerritoryModel {
  static override table = 'points_rule_versions'

  @column()
  declare pluginId: string

  @column()
  declare ruleCode: string

  @column()
  declare version: number

  @column()
  declare state: RuleState

  @column({ prepare: (terms: RuleTerms) => JSON.stringify(terms) })
  declare terms: RuleTerms

  @column()
  declare isLocked: boolean

  @column()
  declare reason: string

  @column()
  declare decidedById: string

  @column.dateTime()
  declare decidedAt: DateTime

  @belongsTo(() => Person, { foreignKey: 'decidedById' })
  declare decidedBy: BelongsTo<typeof Person>

  @belongsTo(() => Territory)
  declare territory: BelongsTo<typeof Territory>
}
