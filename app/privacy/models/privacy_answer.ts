import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'
import type { Ground } from '#privacy/grounds'

/** What was answered; a refusal says on what ground, in words too. */
export default class PrivacyAnswer extends IdentifiedModel {
  static override table = 'privacy_answers'

  @column()
  declare requestId: string

  /** Null where nobody had to decide, because everybody may close their own account. */
  @column()
  declare answeredById: string | null

  @column()
  declare isGranted: boolean

  @column()
  declare ground: Ground | null

  @column()
  declare words: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
