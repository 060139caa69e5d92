import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { belongsTo, column } from '#core/database'
import { TerritoryModel } from '#core/models'
import { Person } from '#core/people'

/** A volunteer as registered: their number, what they can do and when they have time. */
export default class Profile extends TerritoryModel {
  static override table = 'volunteer_profiles'

  @column()
  declare personId: string

  @column()
  declare number: string

  @column()
  declare skills: string[]

  @column()
  declare freeTimes: string[]

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>
}
