import type { BelongsTo, HasOne } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { belongsTo, column, hasOne } from '#core/database'
import { IdentifiedModel } from '#core/models'
import CorrectionAnswer from './correction_answer.ts'
import ServiceRecord from './service_record.ts'

/** A volunteer says what is wrong with a record. */
export default class Correction extends IdentifiedModel {
  static override table = 'volunteer_corrections'

  @column()
  declare recordId: string

  @column()
  declare personId: string

  @column()
  declare wishedMinutes: number

  @column()
  declare words: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @belongsTo(() => ServiceRecord, { foreignKey: 'recordId' })
  declare record: BelongsTo<typeof ServiceRecord>

  @hasOne(() => CorrectionAnswer)
  declare answer: HasOne<typeof CorrectionAnswer>
}
