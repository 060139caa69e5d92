import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { belongsTo, column } from '#core/database'
import { TerritoryModel } from '#core/models'
import { Territory } from '#core/people'

/** Who calls for volunteers and answers their questions. */
export default class Organisation extends TerritoryModel {
  static override table = 'volunteer_organisations'

  @column()
  declare name: string

  @column()
  declare contactPhone: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @belongsTo(() => Territory)
  declare territory: BelongsTo<typeof Territory>
}
