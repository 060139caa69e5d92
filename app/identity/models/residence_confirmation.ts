import { belongsTo, column, scope } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import type { AssuranceLevel } from '#core/assurance'
import TerritoryModel from '#core/territory_model'
import HouseholdMember from '#identity/models/household_member'

/** One of the staff knows that a person lives in a household, until they move out of it. */
export default class ResidenceConfirmation extends TerritoryModel {
  static override table = 'residence_confirmations'

  @column()
  declare personId: string

  @column()
  declare memberId: string

  /** How well the person is known without it. */
  @column()
  declare levelBeneath: AssuranceLevel

  @column()
  declare confirmedById: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime()
  declare endedAt: DateTime | null

  @column()
  declare endedById: string | null

  @belongsTo(() => HouseholdMember, { foreignKey: 'memberId' })
  declare member: BelongsTo<typeof HouseholdMember>

  static inForce = scope((confirmations) => confirmations.whereNull('ended_at'))
}
