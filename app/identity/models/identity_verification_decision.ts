import { belongsTo, column, hasOne } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasOne } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import type { AssuranceLevel } from '#core/assurance'
import IdentifiedModel from '#core/identified_model'
import IdentityVerification from '#identity/models/identity_verification'
import InPersonConfirmation from '#identity/models/in_person_confirmation'
import type { ProviderName } from '#identity/verification_providers/provider'

export default class IdentityVerificationDecision extends IdentifiedModel {
  static override table = 'identity_verification_decisions'

  @column()
  declare verificationId: string

  /** One of the staff; null where a provider outside decided. */
  @column()
  declare decidedById: string | null

  @column()
  declare decidedByProvider: ProviderName | null

  @column()
  declare isConfirmed: boolean

  /** How well the person is known by it. */
  @column()
  declare level: AssuranceLevel | null

  /** Whether the person stood there with the document, so that a colleague may confirm the same. */
  @column()
  declare isSeenInPerson: boolean

  @column()
  declare reason: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @belongsTo(() => IdentityVerification, { foreignKey: 'verificationId' })
  declare verification: BelongsTo<typeof IdentityVerification>

  @hasOne(() => InPersonConfirmation, { foreignKey: 'decisionId' })
  declare confirmation: HasOne<typeof InPersonConfirmation>
}
