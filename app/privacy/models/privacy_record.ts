import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import Person from '#identity/models/person'

/** An entry of the registers that the law asks for: never changed, never removed. */
export default class PrivacyRecord extends TerritoryModel {
  static override table = 'privacy_records'

  @column()
  declare kind: 'assessment' | 'sharing' | 'breach'

  @column()
  declare title: string

  @column()
  declare body: string

  @column.date()
  declare happenedOn: DateTime

  @column()
  declare recordedById: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @belongsTo(() => Person, { foreignKey: 'recordedById' })
  declare recordedBy: BelongsTo<typeof Person>
}
