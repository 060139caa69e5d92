import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import Territory from '#territories/models/territory'

export type JobRunState = 'waiting' | 'running' | 'done' | 'failed' | 'skipped'

/** A job of a plugin at a territory, from the moment it is put off until it is done or given up. */
export default class JobRun extends TerritoryModel {
  static override table = 'kernel_job_runs'

  @column()
  declare pluginId: string

  @column()
  declare name: string

  @column({ prepare: (payload: object) => JSON.stringify(payload) })
  declare payload: object

  @column()
  declare state: JobRunState

  /** Whether it is in line; if not, a round of a schedule is just doing it. */
  @column()
  declare isQueued: boolean

  @column()
  declare attempts: number

  /** Pieces done and to do, as far as the job says so. */
  @column()
  declare done: number | null

  @column()
  declare total: number | null

  /** Why the latest attempt failed. */
  @column()
  declare error: string | null

  @column.dateTime({ autoCreate: true })
  declare enqueuedAt: DateTime

  @column.dateTime()
  declare startedAt: DateTime | null

  @column.dateTime()
  declare finishedAt: DateTime | null

  @belongsTo(() => Territory)
  declare territory: BelongsTo<typeof Territory>

  get isOpen() {
    return this.state === 'waiting' || this.state === 'running'
  }

  get isGivenUp() {
    return this.state === 'failed' || this.state === 'skipped'
  }

  settle(state: 'done' | 'failed' | 'skipped') {
    this.state = state
    this.finishedAt = DateTime.now()
  }
}
