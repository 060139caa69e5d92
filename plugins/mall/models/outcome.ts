import type { DateTime } from 'luxon'
import { column } from '#core/database'
import { IdentifiedModel } from '#core/models'

export type OutcomeKind = 'redeemed' | 'cancelled' | 'expired'

/** How a reservation ended. There is at most one, and the database sees to it. */
export default class Outcome extends IdentifiedModel {
  static override table = 'mall_outcomes'

  @column()
  declare reservationId: string

  @column()
  declare kind: OutcomeKind

  /** Who handed it over or cancelled it; nobody, where time ran out. */
  @column()
  declare byId: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
