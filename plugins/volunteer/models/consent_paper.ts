import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { belongsTo, column } from '#core/database'
import { TerritoryModel } from '#core/models'
import { Person } from '#core/people'

export type PaperState = 'waiting' | 'kept' | 'declined' | 'removed'

/** What a guardian signed, sent as a picture or a PDF, until staff have looked at it and nobody needs it any more. */
export default class ConsentPaper extends TerritoryModel {
  static override table = 'volunteer_consent_papers'

  /** The minor. */
  @column()
  declare personId: string

  /** The name of the guardian, as signed. */
  @column()
  declare guardian: string

  @column()
  declare fileId: string

  @column()
  declare kind: 'picture' | 'document'

  @column()
  declare decision: 'kept' | 'declined' | null

  /** Why it was declined. */
  @column()
  declare reason: string | null

  @column()
  declare answeredById: string | null

  @column.dateTime()
  declare answeredAt: DateTime | null

  /** Since when its file is gone. */
  @column.dateTime()
  declare removedAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  get state(): PaperState {
    if (this.decision) return this.decision
    return this.removedAt ? 'removed' : 'waiting'
  }
}
