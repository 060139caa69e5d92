import { column, hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'
import RecoveryCode from '#identity/models/recovery_code'

/** The app on somebody's phone that shows a new code every half minute. */
export default class Authenticator extends IdentifiedModel {
  static override table = 'authenticators'

  @column()
  declare accountId: string

  @column({ serializeAs: null })
  declare secretSealed: string

  @column({ consume: Number })
  declare lastStep: number

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @hasMany(() => RecoveryCode)
  declare recoveryCodes: HasMany<typeof RecoveryCode>
}
