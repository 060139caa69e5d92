import type { HasMany } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { column, hasMany } from '#core/database'
import { TerritoryModel } from '#core/models'
import TeamMember from './team_member.ts'

/** Neighbours who volunteer together; its leaders accept who joins and confirm what was done. */
export default class Team extends TerritoryModel {
  static override table = 'volunteer_teams'

  @column()
  declare name: string

  @column()
  declare purpose: string

  @column.dateTime()
  declare disbandedAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @hasMany(() => TeamMember, { foreignKey: 'teamId' })
  declare members: HasMany<typeof TeamMember>

  /** Expects the `members` that have not left. */
  isLedBy(personId: string) {
    return this.members.some((member) => member.isLeader && member.personId === personId)
  }
}
