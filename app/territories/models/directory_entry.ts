import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import Person from '#identity/models/person'
import permissions from '#identity/permissions'
import Territory from '#territories/models/territory'

export type EntryState = 'shown' | 'not_agreed' | 'not_in_service'

/** Whom residents of a grid or community can turn to: one of the staff, or an office. */
export default class DirectoryEntry extends TerritoryModel {
  static override table = 'directory_entries'

  /** Null for an office. */
  @column()
  declare personId: string | null

  @column()
  declare title: string

  @column()
  declare duty: string

  @column()
  declare phone: string

  @column()
  declare supervisionPhone: string

  @column()
  declare hours: string

  @column()
  declare pictureId: string | null

  /** When the person agreed to be shown with just these words; any change asks them again. */
  @column.dateTime()
  declare agreedAt: DateTime | null

  @column()
  declare writtenById: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  /** Preloaded with their roles and the roles' territories. */
  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  @belongsTo(() => Territory)
  declare territory: BelongsTo<typeof Territory>

  /** A person is shown once they agreed, and for as long as they work there. */
  get state(): EntryState {
    if (!this.personId) return 'shown'
    if (!this.isInService) return 'not_in_service'
    return this.agreedAt ? 'shown' : 'not_agreed'
  }

  /** When the last role ends through which the person works there; null for an office. */
  get shownUntil(): DateTime | null {
    const ends = this.personId ? this.grantsInService.map(({ endsAt }) => endsAt) : []
    return DateTime.max(...ends) ?? null
  }

  private get isInService() {
    return this.grantsInService.length > 0
  }

  private get grantsInService() {
    return this.person.roleGrants.filter(
      ({ isInForce, role, territory }) =>
        isInForce &&
        permissions.has(role, 'desk.enter') &&
        (territory.covers(this.territory) || this.territory.covers(territory))
    )
  }
}
