import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import Person from '#identity/models/person'
import House from '#registers/models/house'

/** 产权人, 共有人, 承租人, 居住人, 户籍挂靠, 物业使用人 */
export const relationKinds = [
  'owner',
  'co_owner',
  'tenant',
  'resident',
  'registered',
  'user',
] as const
export type RelationKind = (typeof relationKinds)[number]

/** What a person is to a house, from when to when, and from when to when that was believed. */
export default class HouseRelation extends TerritoryModel {
  static override table = 'house_relations'

  @column()
  declare houseId: string

  @column()
  declare personId: string

  @column()
  declare relation: RelationKind

  /** Of the house: `share` of `shareOf`, for those who own it together. */
  @column()
  declare share: number | null

  @column()
  declare shareOf: number | null

  @column.date()
  declare validFrom: DateTime

  /** The first day on which it was not so any more. */
  @column.date()
  declare validTo: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare recordedAt: DateTime

  @column()
  declare recordedById: string | null

  @column.dateTime()
  declare supersededAt: DateTime | null

  @column()
  declare supersededById: string | null

  /** Why it was corrected. */
  @column()
  declare reason: string | null

  @column()
  declare importId: string | null

  @belongsTo(() => House)
  declare house: BelongsTo<typeof House>

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>
}
