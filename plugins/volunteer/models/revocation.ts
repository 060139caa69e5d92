import type { DateTime } from 'luxon'
import { column } from '#core/database'
import { IdentifiedModel } from '#core/models'

/** A certificate that no longer proves anything. */
export default class Revocation extends IdentifiedModel {
  static override table = 'volunteer_certificate_revocations'

  @column()
  declare certificateId: string

  @column()
  declare reason: string

  /** Null where it followed from a correction that left nothing to prove. */
  @column()
  declare revokedById: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime
}
