import { beforeSave, belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import nameInitials from '#identity/name_initials'
import Territory from '#territories/models/territory'

export const organisationKinds = [
  'company',
  'sole_trader',
  'social',
  'public_institution',
  'authority',
  'other',
] as const

/** A company, a shop, a club or an office in the community. */
export default class Organisation extends TerritoryModel {
  static override table = 'organisations'

  @column()
  declare gridId: string | null

  @column()
  declare name: string

  @column()
  declare nameInitials: string

  @column()
  declare kind: (typeof organisationKinds)[number]

  /** 统一社会信用代码; null for what need not be registered. */
  @column()
  declare socialCreditCode: string | null

  @column()
  declare address: string

  @column({ serializeAs: null })
  declare legalPersonNameSealed: string | null

  @column({ serializeAs: null })
  declare legalPersonNumberSealed: string | null

  @column({ serializeAs: null })
  declare legalPersonNumberDigest: string | null

  @column({ serializeAs: null })
  declare phoneSealed: string | null

  @column({ serializeAs: null })
  declare phoneDigest: string | null

  @column.date()
  declare closedOn: DateTime | null

  @column()
  declare importId: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @belongsTo(() => Territory, { foreignKey: 'gridId' })
  declare grid: BelongsTo<typeof Territory>

  @beforeSave()
  static followName(organisation: Organisation) {
    if (organisation.$dirty.name) organisation.nameInitials = nameInitials(organisation.name)
  }
}
