import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'
import Person from '#identity/models/person'

/** A way in: one phone number, one person. */
export default class Account extends IdentifiedModel {
  static override table = 'accounts'

  @column()
  declare personId: string

  @column({ serializeAs: null })
  declare phoneSealed: string

  @column({ serializeAs: null })
  declare phoneDigest: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>
}
