import { belongsTo, column, hasOne, scope } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasOne } from '@adonisjs/lucid/types/relations'
import { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import Person from '#identity/models/person'
import Proposal from '#points/models/proposal'
import AppealAnswer from '#purse/models/appeal_answer'

/** What somebody finds wrong: how much it is, that it was not done, that they do not know of it, or else. */
export const appealKinds = ['amount', 'not_done', 'not_known', 'other'] as const
export type AppealKind = (typeof appealKinds)[number]

/** Somebody questions an entry of their points, and is answered in time. */
export default class Appeal extends TerritoryModel {
  static override table = 'points_appeals'

  @column()
  declare personId: string

  /** Who asked: the person, or whoever acts for them. */
  @column()
  declare askedById: string

  /** Of the form; null for what was asked before forms had one. */
  @column()
  declare requestKey: string | null

  @column()
  declare transferId: string

  @column()
  declare kind: AppealKind

  @column({ serializeAs: null })
  declare wordsSealed: string | null

  @column.date()
  declare dueOn: DateTime

  @column.dateTime()
  declare takenUpAt: DateTime | null

  @column()
  declare takenUpById: string | null

  @column()
  declare proposalId: string | null

  @column.dateTime()
  declare closedAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  @belongsTo(() => Person, { foreignKey: 'takenUpById' })
  declare takenUpBy: BelongsTo<typeof Person>

  @belongsTo(() => Proposal)
  declare proposal: BelongsTo<typeof Proposal>

  @hasOne(() => AppealAnswer)
  declare answer: HasOne<typeof AppealAnswer>

  get isOpen() {
    return this.closedAt === null
  }

  get isOverdue() {
    const today = DateTime.now().setZone('Asia/Shanghai').toISODate()!
    return this.isOpen && this.dueOn.toISODate()! < today
  }

  /** A correction waits for a second person; `proposal` and its `decision` must be loaded. */
  get waitsForSecond() {
    return this.isOpen && Boolean(this.proposal && !this.proposal.decision && !this.proposal.isPast)
  }

  static open = scope((appeals) => appeals.whereNull('closed_at'))
}
