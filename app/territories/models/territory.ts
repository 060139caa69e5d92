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

  /** As neighbours say it: `南苑社区` for `南苑社区居委会`, `土塔村` for `土塔村委会`. */
  get shortName() {
    return this.name.replace(/(居民委员会|居委会)$/, '').replace(/村(民)?委(员)?会$/, '村')
  }

  /** Whether communities lie below it, rather than it being one or a part of one. */
  get isAboveCommunities() {
    return this.level !== 'community' && this.level !== 'grid'
  }

  /** Whether `other` is this territory or lies below it. */
  covers(other: Territory) {
    return other.path === this.path || other.path.startsWith(`${this.path}.`)
  }
}
