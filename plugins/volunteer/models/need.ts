import type { BelongsTo, HasOne } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { belongsTo, column, hasOne } from '#core/database'
import { TerritoryModel } from '#core/models'
import { Person } from '#core/people'
import type { Category } from '../categories.ts'
import Evaluation from './evaluation.ts'
import NeedAnswer from './need_answer.ts'

export type NeedState = 'waiting' | 'withdrawn' | 'declined' | 'approved' | 'done'

/** What a resident asks help for, for themselves or for an organisation. Only staff and whoever asked read it. */
export default class Need extends TerritoryModel {
  static override table = 'volunteer_needs'

  @column()
  declare personId: string

  /** Made with the form, so that the same tap asks once. */
  @column()
  declare requestKey: string

  /** The organisation that asks; null for the person themselves. */
  @column()
  declare onBehalfOf: string | null

  @column()
  declare category: Category

  @column()
  declare title: string

  @column()
  declare description: string

  @column()
  declare place: string

  @column()
  declare wishedTime: string

  /** Whether they pay for it out of their own hours, as far as those reach. */
  @column()
  declare paysHours: boolean

  @column.dateTime()
  declare withdrawnAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  @hasOne(() => NeedAnswer)
  declare answer: HasOne<typeof NeedAnswer>

  @hasOne(() => Evaluation)
  declare evaluation: HasOne<typeof Evaluation>

  /** Expects `answer`, and of it the `task` with its `closure`. */
  get state(): NeedState {
    if (this.withdrawnAt) return 'withdrawn'
    if (!this.answer) return 'waiting'
    if (this.answer.decision === 'declined') return 'declined'
    return this.answer.task.isClosed ? 'done' : 'approved'
  }
}
