import { belongsTo, column, hasOne } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasOne } from '@adonisjs/lucid/types/relations'
import { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import Person from '#identity/models/person'
import ErasureRun from '#privacy/models/erasure_run'
import PrivacyAnswer from '#privacy/models/privacy_answer'

export type RequestKind = 'correction' | 'restriction' | 'erasure' | 'closure' | 'copy'

export const correctableFields = ['name', 'identity_number', 'other'] as const
export type CorrectableField = (typeof correctableFields)[number]

/** Somebody asks about what is held of them, or of a close relative who died, and is answered in time. */
export default class PrivacyRequest extends TerritoryModel {
  static override table = 'privacy_requests'

  /** Whose data it is. */
  @column()
  declare personId: string

  /** Who asked; null where a relative of the dead, who is not known here, came to the counter. */
  @column()
  declare askedById: string | null

  /** Whoever of the staff wrote it down at the counter. */
  @column()
  declare receivedById: string | null

  @column()
  declare kind: RequestKind

  @column()
  declare field: CorrectableField | null

  @column({ serializeAs: null })
  declare wantedSealed: string | null

  @column({ serializeAs: null })
  declare wordsSealed: string | null

  /** What the person was to the relative who asks, by GB/T 4761. */
  @column()
  declare relation: string | null

  @column({ serializeAs: null })
  declare relativeNameSealed: string | null

  /** What was shown at the counter. */
  @column()
  declare proof: string | null

  @column.date()
  declare dueOn: DateTime

  @column.dateTime()
  declare takenUpAt: DateTime | null

  @column()
  declare takenUpById: string | null

  /** When all that was to be done was done. */
  @column.dateTime()
  declare closedAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  @hasOne(() => PrivacyAnswer, { foreignKey: 'requestId' })
  declare answer: HasOne<typeof PrivacyAnswer>

  @hasOne(() => ErasureRun, { foreignKey: 'requestId' })
  declare erasure: HasOne<typeof ErasureRun>

  get isOpen() {
    return this.closedAt === null
  }

  get isOverdue() {
    const today = DateTime.now().setZone('Asia/Shanghai').toISODate()!
    return this.isOpen && this.dueOn.toISODate()! < today
  }

  /** Whether it ends with the person being erased. */
  get erases() {
    return this.kind === 'erasure' || this.kind === 'closure'
  }
}
