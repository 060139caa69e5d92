import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'
import { unseal } from '#identity/sealed'

/** What was answered, by question and field. */
export type Answered = Record<string, Record<string, string>>

/** A long form that somebody has begun, and may go on with on another device. It is found through the person alone. */
export default class UnfinishedForm extends IdentifiedModel {
  static override table = 'unfinished_forms'

  @column()
  declare personId: string

  /** The key of the text that calls the form. */
  @column()
  declare form: string

  @column()
  declare requestKey: string

  @column({ serializeAs: null })
  declare answersSealed: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  get answers(): Answered {
    return JSON.parse(unseal(this.answersSealed))
  }
}
