import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { belongsTo, column } from '#core/database'
import { IdentifiedModel } from '#core/models'
import { Person } from '#core/people'

/** A person's part in a team: asked for, then accepted, until they leave. */
export default class TeamMember extends IdentifiedModel {
  static override table = 'volunteer_team_members'

  @column()
  declare teamId: string

  @column()
  declare personId: string

  @column()
  declare part: 'leader' | 'member'

  /** Null while nobody has accepted them. */
  @column.dateTime()
  declare joinedAt: DateTime | null

  @column.dateTime()
  declare leftAt: DateTime | null

  @column()
  declare acceptedById: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  get isWaiting() {
    return this.joinedAt === null && this.leftAt === null
  }

  get isIn() {
    return this.joinedAt !== null && this.leftAt === null
  }

  get isLeader() {
    return this.isIn && this.part === 'leader'
  }
}
