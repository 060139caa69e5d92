import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'

export default class Household extends TerritoryModel {
  static override table = 'households'

  @column()
  declare number: string

  @column()
  declare address: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime
}
