import { BaseModel, beforeCreate, column } from '@adonisjs/lucid/orm'
import { v7 as uuid } from 'uuid'

/** A model whose `id` is a UUIDv7 made here: ordered by time, known before the row is written. */
export default class IdentifiedModel extends BaseModel {
  static override selfAssignPrimaryKey = true

  @column({ isPrimary: true })
  declare id: string

  @beforeCreate()
  static assignId(record: IdentifiedModel) {
    record.id ??= uuid()
  }
}
