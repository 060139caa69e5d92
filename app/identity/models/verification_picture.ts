import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'

/** One side of a document, photographed for staff at a distance; gone once they have decided. */
export default class VerificationPicture extends IdentifiedModel {
  static override table = 'verification_pictures'

  @column()
  declare verificationId: string

  @column()
  declare side: 'front' | 'back'

  @column()
  declare fileId: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime()
  declare removedAt: DateTime | null
}
