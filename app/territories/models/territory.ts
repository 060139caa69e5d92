import { beforeSave, column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'
import type { Polygon } from '#territories/geometry/geo_json'
import readingOfName from '#territories/name_reading'
import shortNameOf from '#territories/short_name'

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

  /** How the name is typed with Latin letters; see `readingOfName`. */
  @column()
  declare reading: string

  /** Since when it is no more; its records are found below its successor. */
  @column.dateTime()
  declare retiredAt: DateTime | null

  /** The territory that is there in its place, never itself a retired one. */
  @column()
  declare succeededById: string | null

  /** What a grid is for: everybody, one school or park, or a few doors; null while nobody said. */
  @column()
  declare gridKind: 'general' | 'special' | 'micro' | null

  /** The outline of a community on the map, or null. */
  @column({ prepare: (polygon: Polygon | null) => polygon && JSON.stringify(polygon) })
  declare outline: Polygon | null

  @beforeSave()
  static readName(territory: Territory) {
    if (territory.$dirty.name) territory.reading = readingOfName(territory.name)
  }

  /** As neighbours say it: `南苑社区` for `南苑社区居委会`. */
  get shortName() {
    return shortNameOf(this.name)
  }

  /** Whether communities lie below it, rather than it being one or a part of one. */
  get isAboveCommunities() {
    return this.level !== 'community' && this.level !== 'grid'
  }

  /** Whether a territory of this level may lie directly below it; a grid lies in a community alone. */
  canContain(level: TerritoryLevel) {
    if (level === 'grid') return this.level === 'community'
    return territoryLevels.indexOf(this.level) < territoryLevels.indexOf(level)
  }

  /** Whether `other` is this territory or lies below it. */
  covers(other: Territory) {
    return other.path === this.path || other.path.startsWith(`${this.path}.`)
  }
}
