import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { belongsTo, column } from '#core/database'
import { IdentifiedModel } from '#core/models'
import Need from './need.ts'
import Task from './task.ts'

/** What staff answered to a need: it became a task, or could not be done, and why. */
export default class NeedAnswer extends IdentifiedModel {
  static override table = 'volunteer_need_answers'

  @column()
  declare needId: string

  @column()
  declare decision: 'approved' | 'declined'

  @column()
  declare taskId: string | null

  @column()
  declare reason: string | null

  @column()
  declare answeredById: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @belongsTo(() => Need)
  declare need: BelongsTo<typeof Need>

  @belongsTo(() => Task)
  declare task: BelongsTo<typeof Task>
}
