import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'

export default class Household extends TerritoryModel {
  static override table = 'households'

  @column()
  declare number: string

  /** Street, courtyard and building, such as `南苑小区 3 号楼`. */
  @column()
  declare address: string

  /** Which door behind it, such as `2 单元 501`; null for a house of its own. */
  @column({ serializeAs: null })
  declare unitSealed: string | null

  /** The house they live in, where the register knows it. */
  @column()
  declare houseId: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime
}
