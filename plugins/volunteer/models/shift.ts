import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { belongsTo, column } from '#core/database'
import { EnrolmentSession } from '#core/enrolment'
import { TerritoryModel } from '#core/models'
import Organisation from './organisation.ts'
import Task, { type Reward } from './task.ts'

/** Something to lend a hand with. Its time and seats are those of its `session`. */
export default class Shift extends TerritoryModel {
  static override table = 'volunteer_shifts'

  @column()
  declare organisationId: string

  @column()
  declare sessionId: string

  @column()
  declare title: string

  @column()
  declare description: string

  /** What volunteers should bring along; null for nothing. */
  @column()
  declare bring: string | null

  @column()
  declare place: string

  @column()
  declare pointsPerHour: number

  /** The task of which it is one day; null for a shift that stands alone. */
  @column()
  declare taskId: string | null

  @column()
  declare reward: Reward

  @column.dateTime()
  declare publishedAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @belongsTo(() => Organisation)
  declare organisation: BelongsTo<typeof Organisation>

  @belongsTo(() => EnrolmentSession, { foreignKey: 'sessionId' })
  declare session: BelongsTo<typeof EnrolmentSession>

  @belongsTo(() => Task)
  declare task: BelongsTo<typeof Task>

  get isPublished() {
    return this.publishedAt !== null
  }

  /** Planned length in whole minutes. */
  get minutes() {
    const { endsAt, startsAt } = this.session
    return Math.round((endsAt.toMillis() - startsAt.toMillis()) / 60_000)
  }

  /** Whole points by the shift itself, rounded down; even a short hand is worth one. Hours are not worth any. */
  pointsFor(minutes: number) {
    if (this.reward === 'hours' || minutes === 0) return 0
    return Math.max(1, Math.floor((minutes * this.pointsPerHour) / 60))
  }
}
