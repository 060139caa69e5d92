import { belongsTo, column, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import Household from '#identity/models/household'
import { unseal } from '#identity/sealed'
import { maskDoor } from '#registers/door'
import Building from '#registers/models/building'
import HouseRelation from '#registers/models/house_relation'

export const houseUses = ['home', 'shop', 'office', 'other'] as const
export const houseStatuses = [
  'lived_in_by_owner',
  'let',
  'shared_let',
  'empty',
  'business',
] as const
export const areaSources = ['register', 'survey', 'contract'] as const

/** What lies behind one door of a building. */
export default class House extends TerritoryModel {
  static override table = 'houses'

  @column()
  declare buildingId: string

  @column({ serializeAs: null })
  declare doorSealed: string

  @column({ serializeAs: null })
  declare doorDigest: string

  @column()
  declare use: (typeof houseUses)[number]

  @column()
  declare status: (typeof houseStatuses)[number]

  /** In 0.01 m², as all areas. */
  @column()
  declare buildingArea: number | null

  /** What weighs in votes of owners (Civil Code art. 278). */
  @column()
  declare exclusiveArea: number | null

  @column()
  declare areaSource: (typeof areaSources)[number] | null

  @column()
  declare titleNumber: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @belongsTo(() => Building)
  declare building: BelongsTo<typeof Building>

  @hasMany(() => HouseRelation)
  declare relations: HasMany<typeof HouseRelation>

  @hasMany(() => Household)
  declare households: HasMany<typeof Household>

  get door() {
    return unseal(this.doorSealed)
  }

  get maskedDoor() {
    return maskDoor(this.door)
  }
}
