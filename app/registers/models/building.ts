import { column, hasMany, scope } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import House from '#registers/models/house'

/** A building, as neighbours call it. It is never removed from the register, only from the street. */
export default class Building extends TerritoryModel {
  static override table = 'buildings'

  /** `南苑小区`; empty for a house of its own. */
  @column()
  declare estate: string

  /** `3 号楼` */
  @column()
  declare number: string

  @column()
  declare address: string

  @column()
  declare units: number | null

  @column()
  declare floors: number | null

  @column()
  declare builtYear: number | null

  /** WGS-84. */
  @column()
  declare longitude: number | null

  @column()
  declare latitude: number | null

  @column.date()
  declare removedOn: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @hasMany(() => House)
  declare houses: HasMany<typeof House>

  static standing = scope((buildings) => buildings.whereNull('buildings.removed_on'))

  /** `南苑小区 3 号楼` */
  get label() {
    return `${this.estate} ${this.number}`.trim()
  }
}
