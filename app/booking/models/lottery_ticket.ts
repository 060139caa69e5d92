import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'
import LotteryTime from '#booking/models/lottery_time'
import Person from '#identity/models/person'

/** `left_out`: their turn came, and nothing could be booked for them; `refusal` says why. */
export type TicketOutcome = 'won' | 'lost' | 'left_out'

/** What somebody would take of a lottery's times. */
export default class LotteryTicket extends IdentifiedModel {
  static override table = 'booking_lottery_tickets'

  @column()
  declare lotteryId: string

  /** From 1, in the order in which tickets were taken; the lot is drawn for it. */
  @column()
  declare number: number

  /** Null once that person was erased. */
  @column()
  declare personId: string | null

  /** The numbers of times, the dearest first. */
  @column()
  declare choices: number[]

  @column()
  declare people: number | null

  @column()
  declare purpose: string

  /** The terms that were agreed to and the price that was seen. */
  @column()
  declare termsVersion: number | null

  @column()
  declare price: number

  /** Whether they go on the waiting list for their dearest time if they lose. */
  @column()
  declare waits: boolean

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime()
  declare withdrawnAt: DateTime | null

  @column()
  declare outcome: TicketOutcome | null

  @column()
  declare lot: string | null

  /** The code of what was against booking it. */
  @column()
  declare refusal: string | null

  @column()
  declare timeId: string | null

  @column()
  declare bookingId: string | null

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  @belongsTo(() => LotteryTime, { foreignKey: 'timeId' })
  declare time: BelongsTo<typeof LotteryTime>
}
