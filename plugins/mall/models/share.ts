import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { belongsTo, column } from '#core/database'
import { IdentifiedModel } from '#core/models'
import { Person } from '#core/people'
import Pool from './pool.ts'

/** Points that staff gave somebody out of a pool; whose they are stays with the staff. */
export default class Share extends IdentifiedModel {
  static override table = 'mall_shares'

  @column()
  declare poolId: string

  /** Null once they were erased. */
  @column()
  declare personId: string | null

  @column()
  declare points: number

  /** Read by everybody, so it names nobody. */
  @column()
  declare reason: string

  @column()
  declare sharedById: string

  @column({ serializeAs: null })
  declare requestKey: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @belongsTo(() => Pool)
  declare pool: BelongsTo<typeof Pool>

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  @belongsTo(() => Person, { foreignKey: 'sharedById' })
  declare sharedBy: BelongsTo<typeof Person>
}
