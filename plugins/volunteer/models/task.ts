import type { BelongsTo, HasMany, HasOne } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { belongsTo, column, hasMany, hasOne } from '#core/database'
import { TerritoryModel } from '#core/models'
import type { Category } from '../categories.ts'
import NeedAnswer from './need_answer.ts'
import Organisation from './organisation.ts'
import Shift from './shift.ts'
import TaskClosure from './task_closure.ts'
import Team from './team.ts'
import Training from './training.ts'

/** What a shift brings beside the record: points, or hours in the time bank. */
export type Reward = 'points' | 'hours'

/** Something to be done for somebody: what it takes and what can happen. Its shifts are the days on which it is done. */
export default class Task extends TerritoryModel {
  static override table = 'volunteer_tasks'

  @column()
  declare organisationId: string

  /** Only this team takes it on; null for everybody. */
  @column()
  declare teamId: string | null

  @column()
  declare trainingId: string | null

  @column()
  declare title: string

  @column()
  declare description: string

  @column()
  declare category: Category

  @column()
  declare place: string

  @column()
  declare bring: string | null

  /** What can happen; null where nothing out of the ordinary can. */
  @column()
  declare risks: string | null

  @column()
  declare insurance: string | null

  @column()
  declare minAge: number | null

  @column()
  declare reward: Reward

  @column()
  declare createdById: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @belongsTo(() => Organisation)
  declare organisation: BelongsTo<typeof Organisation>

  @belongsTo(() => Team)
  declare team: BelongsTo<typeof Team>

  @belongsTo(() => Training)
  declare training: BelongsTo<typeof Training>

  @hasOne(() => TaskClosure)
  declare closure: HasOne<typeof TaskClosure>

  /** The answer that made it a task; null for a task that staff thought of. */
  @hasOne(() => NeedAnswer)
  declare answer: HasOne<typeof NeedAnswer>

  @hasMany(() => Shift)
  declare shifts: HasMany<typeof Shift>

  get isClosed() {
    return Boolean(this.closure)
  }
}
