import { belongsTo, column, hasOne } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasOne } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import IdentityVerificationDecision from '#identity/models/identity_verification_decision'
import Person from '#identity/models/person'

/** A person's request to be known by name and identity number, until staff decide it. */
export default class IdentityVerification extends TerritoryModel {
  static override table = 'identity_verifications'

  @column()
  declare personId: string

  @column()
  declare name: string

  @column({ serializeAs: null })
  declare identityNumberSealed: string

  @column({ serializeAs: null })
  declare identityNumberDigest: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  @hasOne(() => IdentityVerificationDecision, { foreignKey: 'verificationId' })
  declare decision: HasOne<typeof IdentityVerificationDecision>

  get isDecided() {
    return Boolean(this.decision)
  }
}
