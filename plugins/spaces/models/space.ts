import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { Resource } from '#core/booking'
import { belongsTo, column, hasMany } from '#core/database'
import type { Position } from '#core/maps'
import { TerritoryModel } from '#core/models'
import type { Access, Accessibility, SpaceKind } from '../views.ts'
import Picture from './picture.ts'

export const kinds = ['hall', 'room', 'court', 'desk'] as const satisfies SpaceKind[]
export const accesses = ['staffed', 'key', 'code', 'open'] as const satisfies Access[]
export const accessibilities = [
  'step_free',
  'lift',
  'toilet',
  'hearing',
  'parking',
] as const satisfies Accessibility[]

/** A place that neighbours may have for a while. Its name, size and rules are those of its resource. */
export default class Space extends TerritoryModel {
  static override table = 'spaces_spaces'

  @column()
  declare resourceId: string

  @column()
  declare kind: SpaceKind

  /** The words alone, for the search. */
  @column()
  declare description: string

  /** The same as staff set it out; null where nobody did. */
  @column()
  declare descriptionHtml: string | null

  /** Where it is, such as `社区党群服务中心 2 楼`. */
  @column()
  declare place: string

  /** Where it is for whoever comes from outside, such as `文庙路 18 号`; empty where nobody has said. */
  @column()
  declare address: string

  /** How one gets there, in words. */
  @column()
  declare way: string

  /** Degrees of WGS-84; both or neither. */
  @column()
  declare longitude: number | null

  @column()
  declare latitude: number | null

  @column()
  declare equipment: string[]

  @column()
  declare accessibility: Accessibility[]

  @column()
  declare access: Access

  /** Where the key is, or the digits: only for whoever has it then. */
  @column()
  declare accessNote: string

  @column.dateTime()
  declare publishedAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @belongsTo(() => Resource)
  declare resource: BelongsTo<typeof Resource>

  @hasMany(() => Picture)
  declare pictures: HasMany<typeof Picture>

  /** Its point on the map, or null. */
  get position(): Position | null {
    const { latitude, longitude } = this
    return longitude === null || latitude === null ? null : [longitude, latitude]
  }

  get isPublished() {
    return this.publishedAt !== null
  }
}
