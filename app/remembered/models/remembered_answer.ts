import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'
import type { AnswerKind } from '#remembered/answer_kinds'

/** What somebody gave in one form and every other asks again. It is found through the person alone. */
export default class RememberedAnswer extends IdentifiedModel {
  static override table = 'remembered_answers'

  @column()
  declare personId: string

  @column()
  declare kind: AnswerKind

  @column({ serializeAs: null })
  declare answerSealed: string

  /** The key of the text that calls the form it was given in. */
  @column()
  declare form: string

  @column.dateTime()
  declare givenAt: DateTime
}
