import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import Territory from '#territories/models/territory'

/** Words that mean the same to those who search at a territory and below it. */
export default class SynonymSet extends TerritoryModel {
  static override table = 'search_synonyms'

  @column()
  declare words: string[]

  @column()
  declare version: number

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @belongsTo(() => Territory)
  declare territory: BelongsTo<typeof Territory>
}
