import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import type { FileSize } from '#files/bytes'
import { unseal } from '#identity/sealed'

/** A picture or document that was brought. Who may see it is decided by the record that it belongs to. */
export default class StoredFile extends TerritoryModel {
  static override table = 'files'

  @column()
  declare uploadedById: string | null

  /** The key of its bytes; null where everybody may see them. */
  @column({ serializeAs: null })
  declare keySealed: string | null

  /** What a document was called; null for pictures. */
  @column({ serializeAs: null })
  declare nameSealed: string | null

  @column()
  declare mediaType: string

  /** In pixels, of a picture. */
  @column()
  declare width: number | null

  @column()
  declare height: number | null

  @column.dateTime()
  declare attachedAt: DateTime | null

  @column.dateTime()
  declare removedAt: DateTime | null

  @column.dateTime()
  declare erasedAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  /** What a document was called. */
  get name() {
    return this.nameSealed === null ? null : unseal(this.nameSealed)
  }

  has(size: FileSize) {
    return (size === 'whole') === (this.nameSealed !== null)
  }
}
