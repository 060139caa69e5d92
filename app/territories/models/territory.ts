import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'

export const territoryLevels = [
  'province',
  'city',
  'county',
  'street',
  'community',
  'grid',
] as const
export type TerritoryLevel = (typeof territoryLevels)[number]

export default class Territory extends IdentifiedModel {
  static override table = 'territories'

  @column()
  declare code: string

  @column()
  declare name: string

  @column()
  declare level: TerritoryLevel

  @column()
  declare parentId: string | null

  @column()
  declare path: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  /** Whether `other` is this territory or lies below it. */
  covers(other: Territory) {
    return other.path === this.path || other.path.startsWith(`${this.path}.`)
  }
}
