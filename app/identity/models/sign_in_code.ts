import { column } from '@adonisjs/lucid/orm'
import { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'

/** A one-time code sent to a phone. Only its keyed hash is kept. */
export default class SignInCode extends IdentifiedModel {
  static override table = 'sign_in_codes'

  /** Guesses before a code is worth nothing: with six digits, one chance in 200,000. */
  static readonly guesses = 5

  @column()
  declare phoneDigest: string

  @column({ serializeAs: null })
  declare codeDigest: string

  @column()
  declare failures: number

  @column.dateTime()
  declare expiresAt: DateTime

  @column.dateTime()
  declare usedAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  get isUsable() {
    return !this.usedAt && this.failures < SignInCode.guesses && this.expiresAt > DateTime.now()
  }
}
