import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { DateTime } from 'luxon'
import type { Role } from '#core/plugin'
import TerritoryModel from '#core/territory_model'
import Person from '#identity/models/person'
import Territory from '#territories/models/territory'

/** A role at a territory covers everything below it, until it expires. */
export default class RoleGrant extends TerritoryModel {
  static override table = 'role_grants'

  @column()
  declare personId: string

  @column()
  declare role: Role

  @column.dateTime()
  declare expiresAt: DateTime

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  @belongsTo(() => Territory)
  declare territory: BelongsTo<typeof Territory>

  get isInForce() {
    return this.expiresAt > DateTime.now()
  }
}
