import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'

/** Works once in place of the authenticator's code, when the phone is not at hand. */
export default class RecoveryCode extends IdentifiedModel {
  static override table = 'recovery_codes'

  @column()
  declare authenticatorId: string

  @column({ serializeAs: null })
  declare codeDigest: string

  @column.dateTime()
  declare usedAt: DateTime | null
}
