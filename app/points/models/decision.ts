import { belongsTo, column } from '@adonisjs/lucid/orm'
import { BaseModel } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import Person from '#identity/models/person'

/** What a second person has decided on a proposal, once. The database compares it with what was proposed. */
export default class Decision extends BaseModel {
  static override table = 'points_decisions'
  static override primaryKey = 'proposalId'
  static override selfAssignPrimaryKey = true

  @column({ isPrimary: true })
  declare proposalId: string

  @column()
  declare proposedById: string

  @column.dateTime()
  declare expiresAt: DateTime

  @column({ serializeAs: null })
  declare fingerprint: Buffer

  @column()
  declare verdict: 'approved' | 'declined'

  @column()
  declare decidedById: string

  @column.dateTime({ autoCreate: true })
  declare decidedAt: DateTime

  @column()
  declare reason: string | null

  @belongsTo(() => Person, { foreignKey: 'decidedById' })
  declare decidedBy: BelongsTo<typeof Person>
}
