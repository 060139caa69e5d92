import type { DateTime } from 'luxon'
import { column } from '#core/database'
import { IdentifiedModel } from '#core/models'

/** What whoever was helped says of the help. */
export default class Evaluation extends IdentifiedModel {
  static override table = 'volunteer_evaluations'

  @column()
  declare needId: string

  /** 1 to 5. */
  @column()
  declare stars: number

  @column()
  declare words: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime
}
