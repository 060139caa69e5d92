import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'

/** A picture that was brought. Who may see it is decided by the record that it belongs to. */
export default class StoredFile extends TerritoryModel {
  static override table = 'files'

  @column()
  declare uploadedById: string | null

  /** The key of its bytes; null where everybody may see them. */
  @column({ serializeAs: null })
  declare keySealed: string | null

  @column()
  declare mediaType: string

  @column()
  declare width: number

  @column()
  declare height: number

  @column.dateTime()
  declare attachedAt: DateTime | null

  @column.dateTime()
  declare removedAt: DateTime | null

  @column.dateTime()
  declare erasedAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
