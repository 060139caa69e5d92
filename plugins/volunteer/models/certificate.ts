import type { HasOne } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { column, hasOne } from '#core/database'
import { TerritoryModel } from '#core/models'
import Revocation from './revocation.ts'

/** One line of a certificate: a day such as `2026-11-25`, what was done and for how many whole minutes. */
export type CertifiedService = { on: string; title: string; organisation: string; minutes: number }

/** Who issued it; a text is empty where nobody has said it yet. */
export type Issuer = { name: string; responsible: string; handler: string; phone: string }

export type CertificateState = 'valid' | 'replaced' | 'revoked'

/** A proof of service (志愿服务证明), as it was when it was issued. */
export default class Certificate extends TerritoryModel {
  static override table = 'volunteer_certificates'

  @column()
  declare personId: string

  @column()
  declare number: string

  /** What strangers are led to the check by; nobody guesses it. */
  @column()
  declare code: string

  @column()
  declare name: string

  @column.date()
  declare fromOn: DateTime

  @column.date()
  declare toOn: DateTime

  @column()
  declare minutes: number

  @column({ prepare: (value: CertifiedService[]) => JSON.stringify(value) })
  declare services: CertifiedService[]

  @column({ prepare: (value: Issuer) => JSON.stringify(value) })
  declare issuer: Issuer

  @column()
  declare replacesId: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @hasOne(() => Certificate, { foreignKey: 'replacesId' })
  declare replacement: HasOne<typeof Certificate>

  @hasOne(() => Revocation)
  declare revocation: HasOne<typeof Revocation>

  /** Expects `replacement` and `revocation`. */
  get state(): CertificateState {
    if (this.revocation) return 'revoked'
    return this.replacement ? 'replaced' : 'valid'
  }
}
