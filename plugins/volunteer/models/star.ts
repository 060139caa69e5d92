import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { belongsTo, column } from '#core/database'
import { IdentifiedModel } from '#core/models'
import { Person } from '#core/people'
import StarNotice from './star_notice.ts'

/** A star that somebody is to have: on notice, then granted, or withheld with a reason. */
export default class Star extends IdentifiedModel {
  static override table = 'volunteer_stars'

  @column()
  declare noticeId: string

  @column()
  declare personId: string

  /** How many they have with this one, 1 to 5. */
  @column()
  declare stars: number

  /** What they had served when the notice was published. */
  @column()
  declare minutes: number

  @column.dateTime()
  declare grantedAt: DateTime | null

  @column.dateTime()
  declare withheldAt: DateTime | null

  @column()
  declare reason: string | null

  @column()
  declare withheldById: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  @belongsTo(() => StarNotice, { foreignKey: 'noticeId' })
  declare notice: BelongsTo<typeof StarNotice>
}
