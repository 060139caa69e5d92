import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'

export default class IdentityVerificationDecision extends IdentifiedModel {
  static override table = 'identity_verification_decisions'

  @column()
  declare verificationId: string

  @column()
  declare decidedById: string

  @column()
  declare isConfirmed: boolean

  @column()
  declare reason: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
