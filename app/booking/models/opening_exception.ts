import { column } from '@adonisjs/lucid/orm'
import { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'

/** One day on which a resource is open at other times than on that day of the week, or not at all. */
export default class OpeningException extends IdentifiedModel {
  static override table = 'booking_exceptions'

  @column()
  declare resourceId: string

  /** `2026-11-28`, as the calendar has it. */
  @column({ consume: writtenDay })
  declare day: string

  /** Minutes since midnight; null where it is closed all day. */
  @column()
  declare opens: number | null

  @column()
  declare closes: number | null

  /** What residents read. */
  @column()
  declare reason: string

  @column()
  declare madeById: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}

/** The driver makes a date the midnight of wherever the server stands. */
function writtenDay(value: Date | string) {
  return value instanceof Date ? DateTime.fromJSDate(value).toFormat('yyyy-MM-dd') : value
}
