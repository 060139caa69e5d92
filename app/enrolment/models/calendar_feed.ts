import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'
import Person from '#identity/models/person'

/** A secret address by which a phone reads somebody's calendar, until it is taken back. */
export default class CalendarFeed extends IdentifiedModel {
  static override table = 'enrolment_calendar_feeds'

  @column()
  declare personId: string

  @column({ serializeAs: null })
  declare secretSealed: string

  @column({ serializeAs: null })
  declare secretDigest: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime()
  declare endedAt: DateTime | null

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>
}
