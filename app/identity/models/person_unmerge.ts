import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'

/** A merge was wrong: what had moved went back. */
export default class PersonUnmerge extends IdentifiedModel {
  static override table = 'person_unmerges'

  @column()
  declare mergeId: string

  @column()
  declare unmergedById: string

  @column()
  declare reason: string

  @column({ consume: Number })
  declare pointsReturned: number

  /** What has been spent meanwhile and could not go back. */
  @column({ consume: Number })
  declare pointsMissing: number

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
