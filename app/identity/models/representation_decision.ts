import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'

/** Staff compared the documents; without a representation the request was refused, for a reason. */
export default class RepresentationDecision extends IdentifiedModel {
  static override table = 'representation_decisions'

  @column()
  declare requestId: string

  @column()
  declare decidedById: string

  @column()
  declare representationId: string | null

  @column()
  declare reason: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
