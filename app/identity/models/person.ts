import { beforeSave, belongsTo, column, hasMany, hasOne, scope } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany, HasOne } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { reaches, type AssuranceLevel } from '#core/assurance'
import type { End } from '#core/plugin'
import TerritoryModel from '#core/territory_model'
import maskName from '#identity/masked_name'
import Account from '#identity/models/account'
import RoleGrant from '#identity/models/role_grant'
import nameInitials from '#identity/name_initials'
import permissions from '#identity/permissions'
import Territory from '#territories/models/territory'

const ends: readonly End[] = ['desk', 'provider', 'cockpit']

/** SQL that is true for those who may be shown in lists and found; the one place that says who they are. */
export const isShown = '(persons.restricted_at is null and persons.erased_at is null)'

export default class Person extends TerritoryModel {
  static override table = 'persons'

  @column()
  declare gridId: string | null

  @column()
  declare householdId: string | null

  @column()
  declare name: string | null

  /** `wxy` for 王秀英; follows the name. */
  @column()
  declare nameInitials: string | null

  @column.date()
  declare birthDate: DateTime | null

  @column()
  declare sex: 'male' | 'female' | null

  @column({ serializeAs: null })
  declare identityNumberSealed: string | null

  @column({ serializeAs: null })
  declare identityNumberDigest: string | null

  /** An opaque number of the network identity service, for whoever verified with it. */
  @column({ serializeAs: null })
  declare networkNumberSealed: string | null

  @column({ serializeAs: null })
  declare networkNumberDigest: string | null

  @column()
  declare assuranceLevel: AssuranceLevel

  @column()
  declare mergedIntoId: string | null

  /** Since when what is held about them is only stored, because they asked for it (PIPL art. 47). */
  @column.dateTime()
  declare restrictedAt: DateTime | null

  /** Since when they are nobody any more: the row stays for what refers to it. */
  @column.dateTime()
  declare erasedAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @belongsTo(() => Territory)
  declare territory: BelongsTo<typeof Territory>

  @belongsTo(() => Territory, { foreignKey: 'gridId' })
  declare grid: BelongsTo<typeof Territory>

  @hasOne(() => Account)
  declare account: HasOne<typeof Account>

  /** Preloaded for whoever is signed in. */
  @hasMany(() => RoleGrant)
  declare roleGrants: HasMany<typeof RoleGrant>

  /** Those who may be shown in lists and found: not who asked that their data only be stored, nor who was erased. */
  static shown = scope((persons) => persons.whereRaw(isShown))

  @beforeSave()
  static followName(person: Person) {
    if ('name' in person.$dirty) {
      person.nameInitials = person.name ? nameInitials(person.name) : null
    }
  }

  get isRealName() {
    return this.isKnownAs('real_name')
  }

  /** Whether this person is known at least this well. */
  isKnownAs(level: AssuranceLevel) {
    return reaches(this.assuranceLevel, level)
  }

  /** Whether they may be shown to others; see the scope `shown`. */
  get isShown() {
    return this.restrictedAt === null && this.erasedAt === null
  }

  /** The name as others are shown it, where they stay in a list for what they do rather than for who they are. */
  get shownName() {
    return this.isShown ? this.name : null
  }

  get maskedName() {
    return this.name ? maskName(this.name) : null
  }

  /** The ends that are open to this person, somewhere. */
  get ends() {
    return ends.filter((end) => this.grantsThat(`${end}.enter`).length > 0)
  }

  /** Works for the neighbourhood: stricter rules hold for how they sign in. */
  get isStaff() {
    return this.ends.some((end) => end !== 'provider')
  }

  /** Whether a role that covers `territory` gives this permission now. */
  can(permission: string, territory: Territory) {
    return this.grantsThat(permission).some((grant) => grant.territory.covers(territory))
  }

  /** The roles that give this permission now, wherever they are held. */
  grantsThat(permission: string) {
    return this.roleGrants.filter(
      (grant) => grant.isInForce && permissions.has(grant.role, permission)
    )
  }
}
