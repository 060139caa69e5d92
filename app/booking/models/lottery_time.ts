import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'

/** One of the times for which lots are drawn. */
export default class LotteryTime extends IdentifiedModel {
  static override table = 'booking_lottery_times'

  @column()
  declare lotteryId: string

  /** From 1, as people name it when they choose. */
  @column()
  declare number: number

  @column.dateTime()
  declare startsAt: DateTime

  @column.dateTime()
  declare endsAt: DateTime
}
