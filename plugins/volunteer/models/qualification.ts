import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { belongsTo, column } from '#core/database'
import { IdentifiedModel } from '#core/models'
import { Person } from '#core/people'
import { today } from '../shanghai_time.ts'
import Training from './training.ts'

/** A training that somebody has passed, as staff saw it. */
export default class Qualification extends IdentifiedModel {
  static override table = 'volunteer_qualifications'

  @column()
  declare trainingId: string

  @column()
  declare personId: string

  @column.date()
  declare passedOn: DateTime

  @column.date()
  declare validUntil: DateTime | null

  @column()
  declare recordedById: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @belongsTo(() => Training)
  declare training: BelongsTo<typeof Training>

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  get isValid() {
    return this.validUntil === null || this.validUntil.toISODate()! >= today()
  }
}
