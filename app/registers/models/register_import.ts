import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import Person from '#identity/models/person'
import type { RegisterName } from '#registers/lists/register_list'
import Territory from '#territories/models/territory'

export const workingStates = ['checking', 'applying', 'undoing'] as const
export type ImportState = (typeof workingStates)[number] | 'checked' | 'applied' | 'undone'

/** A list that somebody brought for a register: first tried, then applied, perhaps undone. */
export default class RegisterImport extends TerritoryModel {
  static override table = 'register_imports'

  @column()
  declare register: RegisterName

  @column()
  declare fileName: string

  @column()
  declare state: ImportState

  /** The names of the columns from left to right; null for what means nothing here. */
  @column({ prepare: (head: unknown) => JSON.stringify(head) })
  declare head: (string | null)[]

  @column()
  declare lines: number

  @column()
  declare chunks: number

  /** Where the work of the present state goes on. */
  @column()
  declare nextChunk: number

  @column()
  declare madeById: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime()
  declare workedAt: DateTime | null

  /** It stands still after a fault of ours until somebody lets it go on. */
  @column.dateTime()
  declare failedAt: DateTime | null

  @belongsTo(() => Person, { foreignKey: 'madeById' })
  declare madeBy: BelongsTo<typeof Person>

  @belongsTo(() => Territory)
  declare territory: BelongsTo<typeof Territory>

  get isWorking() {
    return (workingStates as readonly string[]).includes(this.state) && !this.failedAt
  }
}
