import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import Person from '#identity/models/person'
import { consentPurposes, type ConsentPurpose } from '#privacy/consent_purposes'

/** What somebody answered when they were asked to agree; the latest about a purpose counts. */
export default class ConsentAnswer extends TerritoryModel {
  static override table = 'consent_answers'

  /** Their order, by the database. */
  @column()
  declare position: string

  @column()
  declare personId: string

  /** Whose hand it was. */
  @column()
  declare byId: string

  @column()
  declare purpose: ConsentPurpose

  @column()
  declare version: string

  @column()
  declare answer: 'given' | 'refused' | 'withdrawn'

  @column()
  declare how: 'screen' | 'counter' | 'paper'

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @belongsTo(() => Person, { foreignKey: 'byId' })
  declare by: BelongsTo<typeof Person>

  /** Given, and to what the purpose says today. */
  get isInForce() {
    return this.answer === 'given' && this.isAboutToday
  }

  get isAboutToday() {
    return consentPurposes[this.purpose]?.version === this.version
  }
}
