import { column } from '@adonisjs/lucid/orm'
import IdentifiedModel from '#core/identified_model'

/** One reference that a merge led from one person to the other. */
export default class PersonMergeMove extends IdentifiedModel {
  static override table = 'person_merge_moves'

  @column()
  declare mergeId: string

  @column()
  declare tableName: string

  /** The columns of the row's primary key, as they are after the move. */
  @column({ prepare: (key: object) => JSON.stringify(key) })
  declare rowKey: Record<string, string>

  @column()
  declare columnName: string

  @column()
  declare before: string | null

  @column()
  declare after: string
}
