import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import Person from '#identity/models/person'

/** A copy of all that is held about a person, to be fetched by them alone until it expires. */
export default class DataCopy extends TerritoryModel {
  static override table = 'data_copies'

  static readonly daysKept = 7

  @column()
  declare personId: string

  @column()
  declare askedById: string

  @column()
  declare locale: string

  /** The ZIP in base64. */
  @column({ serializeAs: null })
  declare archiveSealed: string | null

  @column()
  declare bytes: number | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime()
  declare madeAt: DateTime | null

  @column.dateTime()
  declare expiresAt: DateTime | null

  @column.dateTime()
  declare fetchedAt: DateTime | null

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  get isReady() {
    return this.expiresAt !== null && this.expiresAt > DateTime.now()
  }
}
