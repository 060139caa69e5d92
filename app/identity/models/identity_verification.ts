import { belongsTo, column, hasMany, hasOne } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany, HasOne } from '@adonisjs/lucid/types/relations'
import { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import IdentityVerificationDecision from '#identity/models/identity_verification_decision'
import Person from '#identity/models/person'
import VerificationPicture from '#identity/models/verification_picture'
import type { ProviderName } from '#identity/verification_providers/provider'

/** A person's request to be known by who they are, until staff or a provider decide it. */
export default class IdentityVerification extends TerritoryModel {
  static override table = 'identity_verifications'

  @column()
  declare personId: string

  /** Null where a network identity stands for name and number. */
  @column()
  declare name: string | null

  @column({ serializeAs: null })
  declare identityNumberSealed: string | null

  @column({ serializeAs: null })
  declare identityNumberDigest: string | null

  @column()
  declare provider: ProviderName

  /** Ours, by which a provider outside knows this attempt; null at the counter. */
  @column()
  declare orderNumber: string | null

  /** The provider's, once it has answered. */
  @column()
  declare certifyId: string | null

  @column.dateTime()
  declare expiresAt: DateTime | null

  @column({ serializeAs: null })
  declare networkNumberSealed: string | null

  @column({ serializeAs: null })
  declare networkNumberDigest: string | null

  /** Who of the staff typed it in, for somebody at the counter. */
  @column()
  declare openedById: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  @hasOne(() => IdentityVerificationDecision, { foreignKey: 'verificationId' })
  declare decision: HasOne<typeof IdentityVerificationDecision>

  @hasMany(() => VerificationPicture, { foreignKey: 'verificationId' })
  declare pictures: HasMany<typeof VerificationPicture>

  get isDecided() {
    return Boolean(this.decision)
  }

  /** Whether staff still compare it with a document: to decide it, or to confirm what a colleague saw. */
  get needsComparing() {
    if (this.provider !== 'counter') return false
    return !this.decision || (this.decision.isSeenInPerson && !this.decision.confirmation)
  }

  get hasExpired() {
    return this.expiresAt !== null && this.expiresAt < DateTime.now()
  }
}
