import { belongsTo, column, hasOne, scope } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasOne } from '@adonisjs/lucid/types/relations'
import { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import Person from '#identity/models/person'
import type { PostCommand, ReverseCommand } from '#points/commands'
import Decision from '#points/models/decision'

export type ProposalKind = 'adjust' | 'correct' | 'grant'

/** Points that one member of staff wants to move, and that a second one has to allow. Never edited. */
export default class Proposal extends TerritoryModel {
  static override table = 'points_proposals'

  /** How long a second person has time, in hours. */
  static readonly hours = 72

  @column()
  declare kind: ProposalKind

  /** Whose points they are; null for a budget. */
  @column()
  declare personId: string | null

  /** Whole points: more than 0 gives, less takes. */
  @column({ consume: Number })
  declare amount: number

  @column()
  declare reason: string

  @column({ prepare: (command: object) => JSON.stringify(command), serializeAs: null })
  declare command: PostCommand | ReverseCommand

  @column({ serializeAs: null })
  declare fingerprint: Buffer

  @column()
  declare reference: string

  @column()
  declare proposedById: string

  @column.dateTime({ autoCreate: true })
  declare proposedAt: DateTime

  @column.dateTime()
  declare expiresAt: DateTime

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  @belongsTo(() => Person, { foreignKey: 'proposedById' })
  declare proposedBy: BelongsTo<typeof Person>

  @hasOne(() => Decision)
  declare decision: HasOne<typeof Decision>

  get isPast() {
    return this.expiresAt <= DateTime.now()
  }

  /** Nobody has decided, and there is still time. */
  static waiting = scope((proposals) => {
    proposals
      .whereNotIn('points_proposals.id', (decided) =>
        decided.from('points_decisions').select('proposal_id')
      )
      .where('expires_at', '>', DateTime.now().toSQL())
  })
}
