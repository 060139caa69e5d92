import { belongsTo, column, hasOne } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasOne } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import Person from '#identity/models/person'
import RepresentationDecision from '#identity/models/representation_decision'

/** A relative asks to act for somebody who has no phone of their own: a child, an elder. */
export default class RepresentationRequest extends TerritoryModel {
  static override table = 'representation_requests'

  @column()
  declare askedById: string

  @column()
  declare name: string

  @column({ serializeAs: null })
  declare identityNumberSealed: string

  @column({ serializeAs: null })
  declare identityNumberDigest: string

  /** What the person is to whoever asks, by GB/T 4761, such as 2 for a son. */
  @column()
  declare relation: string

  @column()
  declare childRulesVersion: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @belongsTo(() => Person, { foreignKey: 'askedById' })
  declare askedBy: BelongsTo<typeof Person>

  @hasOne(() => RepresentationDecision, { foreignKey: 'requestId' })
  declare decision: HasOne<typeof RepresentationDecision>
}
