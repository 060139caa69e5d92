import { belongsTo, column, scope } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'
import Household from '#identity/models/household'
import Person from '#identity/models/person'

/** Somebody lives in a household, or once did. */
export default class HouseholdMember extends IdentifiedModel {
  static override table = 'household_members'

  @column()
  declare householdId: string

  @column()
  declare personId: string

  /** To the head of the household, by GB/T 4761; null where nobody has said it. */
  @column()
  declare relation: string | null

  @column.date()
  declare movedInOn: DateTime

  @column.date()
  declare movedOutOn: DateTime | null

  @column()
  declare movedInById: string | null

  @column()
  declare movedOutById: string | null

  /** Set when it turned out to have been otherwise; the corrected row stands beside it. */
  @column.dateTime()
  declare supersededAt: DateTime | null

  @column()
  declare supersededById: string | null

  /** Why it was corrected. */
  @column()
  declare reason: string | null

  @column()
  declare importId: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @belongsTo(() => Household)
  declare household: BelongsTo<typeof Household>

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  static present = scope((members) =>
    members.whereNull('moved_out_on').whereNull('household_members.superseded_at')
  )
}
