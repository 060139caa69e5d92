import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { belongsTo, column } from '#core/database'
import { IdentifiedModel } from '#core/models'
import { Person } from '#core/people'
import Pool from './pool.ts'

/** Points that somebody gave to a pool. */
export default class Gift extends IdentifiedModel {
  static override table = 'mall_gifts'

  @column()
  declare poolId: string

  /** Null once they were erased. */
  @column()
  declare personId: string | null

  @column()
  declare points: number

  /** Whether the masked name stands in the statement of the pool. */
  @column()
  declare isNamed: boolean

  @column({ serializeAs: null })
  declare requestKey: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @belongsTo(() => Pool)
  declare pool: BelongsTo<typeof Pool>

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>
}
