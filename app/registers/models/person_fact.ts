import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'
import Person from '#identity/models/person'
import { unseal } from '#identity/sealed'
import { nameOfCode } from '#registers/code_tables'
import { isCoded, type FactKind } from '#registers/fact_kinds'

/** One thing that is true of a person, from when to when, and from when to when that was believed. */
export default class PersonFact extends IdentifiedModel {
  static override table = 'person_facts'

  @column()
  declare personId: string

  @column()
  declare fact: FactKind

  @column()
  declare code: string | null

  @column({ serializeAs: null })
  declare valueSealed: string | null

  @column({ serializeAs: null })
  declare valueDigest: string | null

  @column.date()
  declare validFrom: DateTime

  @column.date()
  declare validTo: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare recordedAt: DateTime

  @column()
  declare recordedById: string | null

  @column.dateTime()
  declare supersededAt: DateTime | null

  @column()
  declare supersededById: string | null

  @column()
  declare reason: string | null

  @column()
  declare importId: string | null

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  /** Readable by whoever may read it: the name of the code, or the sealed text. */
  get value() {
    if (this.valueSealed) return unseal(this.valueSealed)
    return isCoded(this.fact) ? nameOfCode(this.fact, this.code!) : this.code!
  }
}
