import type { DateTime } from 'luxon'
import { column } from '#core/database'
import { IdentifiedModel } from '#core/models'

/** What staff answered to a wish for a correction. */
export default class CorrectionAnswer extends IdentifiedModel {
  static override table = 'volunteer_correction_answers'

  @column()
  declare correctionId: string

  @column()
  declare decision: 'corrected' | 'declined'

  @column()
  declare reason: string

  @column()
  declare answeredById: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime
}
