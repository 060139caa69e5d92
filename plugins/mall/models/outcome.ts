import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { belongsTo, column } from '#core/database'
import { IdentifiedModel } from '#core/models'
import Counter from './counter.ts'

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

  /** Where it was handed over; null for a reservation that was not. */
  @column()
  declare counterId: string | null

  /** Who came with the code for others; null where the person came themselves. */
  @column()
  declare proxyCodeId: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @belongsTo(() => Counter)
  declare counter: BelongsTo<typeof Counter>
}
