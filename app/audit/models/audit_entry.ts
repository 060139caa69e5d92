import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import type { AuditedFields } from '#audit/masked_fields'
import Person from '#identity/models/person'
import Territory from '#territories/models/territory'

/** What somebody did, and why. Written by `recordAct` alone; the database refuses to change it. */
export default class AuditEntry extends TerritoryModel {
  static override table = 'audit_entries'

  @column.dateTime()
  declare recordedAt: DateTime

  @column()
  declare kind: 'change' | 'look' | 'access'

  @column()
  declare act: string

  @column()
  declare actorId: string | null

  @column()
  declare onBehalfOfId: string | null

  @column()
  declare subjectKind: string

  @column()
  declare subjectId: string

  @column()
  declare before: AuditedFields | null

  @column()
  declare after: AuditedFields | null

  @column()
  declare reason: string | null

  @column()
  declare address: string | null

  @column()
  declare device: string | null

  @belongsTo(() => Person, { foreignKey: 'actorId' })
  declare actor: BelongsTo<typeof Person>

  @belongsTo(() => Person, { foreignKey: 'onBehalfOfId' })
  declare onBehalfOf: BelongsTo<typeof Person>

  @belongsTo(() => Territory)
  declare territory: BelongsTo<typeof Territory>
}
