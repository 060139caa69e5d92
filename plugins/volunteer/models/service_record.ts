import type { BelongsTo, HasOne } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { belongsTo, column, hasOne } from '#core/database'
import { TerritoryModel } from '#core/models'
import { Person } from '#core/people'
import Correction from './correction.ts'
import Shift from './shift.ts'

export type ConfirmedAs = 'staff' | 'beneficiary' | 'leader'

/**
 * What somebody did and for how many minutes, as 志愿者的服务记录 (民政部令67号) asks for it. It is never changed: a
 * mistake is corrected by the next version, and the latest counts.
 */
export default class ServiceRecord extends TerritoryModel {
  static override table = 'volunteer_records'

  @column()
  declare shiftId: string

  @column()
  declare enrolmentId: string

  @column()
  declare personId: string

  /** Counts from 1. */
  @column()
  declare version: number

  @column()
  declare replacesId: string | null

  @column()
  declare minutes: number

  /** Why it was corrected; null for the first version. */
  @column()
  declare reason: string | null

  @column()
  declare confirmedAs: ConfirmedAs

  @column()
  declare confirmedById: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @belongsTo(() => Shift)
  declare shift: BelongsTo<typeof Shift>

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  /** The version before this one. */
  @belongsTo(() => ServiceRecord, { foreignKey: 'replacesId' })
  declare former: BelongsTo<typeof ServiceRecord>

  @hasOne(() => Correction, { foreignKey: 'recordId' })
  declare correction: HasOne<typeof Correction>

  /**
   * What its points and hours are called in the ledger: those of each version for themselves. The first is called like
   * its enrolment, as it was before there were others.
   */
  get reference() {
    const { enrolmentId, version } = this
    return version === 1 ? enrolmentId : `${enrolmentId}:${version}`
  }
}
