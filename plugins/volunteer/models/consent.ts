import type { DateTime } from 'luxon'
import { column } from '#core/database'
import { TerritoryModel } from '#core/models'

/** A guardian agrees that a minor volunteers; staff have seen it. */
export default class Consent extends TerritoryModel {
  static override table = 'volunteer_consents'

  /** The minor. */
  @column()
  declare personId: string

  /** The name of the guardian, as signed. */
  @column()
  declare guardian: string

  /** The member of the staff who has seen it. */
  @column()
  declare givenById: string

  @column.dateTime()
  declare withdrawnAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime
}
