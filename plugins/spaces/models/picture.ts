import type { DateTime } from 'luxon'
import { column } from '#core/database'
import { IdentifiedModel } from '#core/models'

/** A photograph of a space. */
export default class Picture extends IdentifiedModel {
  static override table = 'spaces_pictures'

  @column()
  declare spaceId: string

  @column()
  declare fileId: string

  /** What it shows, for whoever does not see it. */
  @column()
  declare description: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
