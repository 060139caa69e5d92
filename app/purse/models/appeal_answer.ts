import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'

export const refusalGrounds = ['as_recorded', 'by_the_rule', 'no_evidence', 'answered'] as const
export type RefusalGround = (typeof refusalGrounds)[number]

export type Verdict = 'corrected' | 'explained' | 'refused'

/** What came of a question about points; a refusal says on what ground, in words too. Never edited. */
export default class AppealAnswer extends IdentifiedModel {
  static override table = 'points_appeal_answers'

  @column()
  declare appealId: string

  @column()
  declare verdict: Verdict

  @column()
  declare ground: RefusalGround | null

  @column()
  declare words: string

  @column()
  declare answeredById: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
