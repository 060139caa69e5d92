import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'
import type { Polygon } from '#territories/geometry/geo_json'
import type { Ring } from '#territories/geometry/ring'
import Territory from '#territories/models/territory'

/** What a grid was, or is, from a moment until another: an old event keeps the grid of its day. */
export default class GridVersion extends IdentifiedModel {
  static override table = 'grid_versions'

  @column()
  declare gridId: string

  @column()
  declare communityId: string

  @column()
  declare kind: 'polygon' | 'buildings'

  @column({ prepare: (polygon: Polygon | null) => polygon && JSON.stringify(polygon) })
  declare boundary: Polygon | null

  @column()
  declare range: string

  @column.dateTime()
  declare validFrom: DateTime

  /** Null for the one in force. */
  @column.dateTime()
  declare validTo: DateTime | null

  @column()
  declare drawnById: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @belongsTo(() => Territory, { foreignKey: 'gridId' })
  declare grid: BelongsTo<typeof Territory>

  /** Its corners; null for a list of buildings. */
  get ring(): Ring | null {
    return this.boundary ? this.boundary.coordinates[0].slice(0, -1) : null
  }
}
