import { belongsTo, column, hasMany, scope } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import Person from '#identity/models/person'
import ResultLine from '#purse/models/result_line'

/** What the people of a community earned in a month, for everybody to see, so that whoever finds it wrong can say so. */
export default class Result extends TerritoryModel {
  static override table = 'points_results'

  /** How many days there are to object. */
  static readonly daysToObject = 7

  /** The first day of the month. */
  @column.date()
  declare month: DateTime

  /** Whole points. */
  @column({ consume: Number })
  declare total: number

  @column()
  declare people: number

  @column.date()
  declare objectionsUntil: DateTime

  @column()
  declare publishedById: string

  @column.dateTime({ autoCreate: true })
  declare publishedAt: DateTime

  @column.dateTime()
  declare withdrawnAt: DateTime | null

  @column()
  declare withdrawnById: string | null

  @column()
  declare withdrawalReason: string | null

  @belongsTo(() => Person, { foreignKey: 'publishedById' })
  declare publishedBy: BelongsTo<typeof Person>

  @hasMany(() => ResultLine)
  declare lines: HasMany<typeof ResultLine>

  static public = scope((results) => results.whereNull('withdrawn_at'))
}
