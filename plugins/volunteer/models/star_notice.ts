import type { HasMany } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { column, hasMany } from '#core/database'
import { TerritoryModel } from '#core/models'
import { today } from '../shanghai_time.ts'
import Star from './star.ts'

/** The names that are on public notice before stars are granted, for at least five working days. */
export default class StarNotice extends TerritoryModel {
  static override table = 'volunteer_star_notices'

  /** The last day of the notice. */
  @column.date()
  declare until: DateTime

  @column()
  declare publishedById: string

  @column.dateTime()
  declare closedAt: DateTime | null

  @column()
  declare closedById: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @hasMany(() => Star, { foreignKey: 'noticeId' })
  declare stars: HasMany<typeof Star>

  /** Whether everybody had the time to object. */
  get isOver() {
    return this.until.toISODate()! < today()
  }
}
