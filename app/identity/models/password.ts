import { column } from '@adonisjs/lucid/orm'
import { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'

/** A password of an account, present or earlier; only its hash is kept. */
export default class Password extends IdentifiedModel {
  static override table = 'passwords'

  /** Days after which staff choose a new one (GB/T 22239-2019 8.1.4.1). */
  static readonly daysForStaff = 90

  /** How many of the latest ones staff may not take again, the present one included. */
  static readonly remembered = 5

  @column()
  declare accountId: string

  @column({ serializeAs: null })
  declare hash: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime()
  declare endedAt: DateTime | null

  get isOldForStaff() {
    return this.createdAt < DateTime.now().minus({ days: Password.daysForStaff })
  }
}
