import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'

/** Somebody agreed that their identity, or their face, be checked by a provider outside. */
export default class VerificationConsent extends IdentifiedModel {
  static override table = 'verification_consents'

  @column()
  declare verificationId: string

  @column()
  declare personId: string

  @column()
  declare kind: 'identity' | 'face'

  @column()
  declare version: string

  @column()
  declare givenById: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
