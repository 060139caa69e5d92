import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'
import Account from '#identity/models/account'

/** `earlier` is a session from before sign-ins were kept. */
export type WayIn = 'code' | 'password' | 'registration' | 'earlier'
export type Ending = 'signed_out' | 'revoked' | 'timed_out' | 'replaced'

/** Somebody is signed in on a device, until it ends. */
export default class SignIn extends IdentifiedModel {
  static override table = 'sign_ins'

  /** Minutes after which whoever changes how they sign in shows once more that it is them. */
  static readonly minutesFresh = 15

  @column()
  declare accountId: string

  @column()
  declare way: WayIn

  @column()
  declare device: string | null

  @column()
  declare address: string | null

  @column({ serializeAs: null })
  declare deviceDigest: string | null

  @column.dateTime()
  declare beganAt: DateTime

  @column.dateTime()
  declare lastSeenAt: DateTime

  /** In minutes, between two requests since it began. */
  @column()
  declare longestPause: number

  @column.dateTime()
  declare secondFactorAt: DateTime | null

  @column.dateTime()
  declare endedAt: DateTime | null

  @column()
  declare ending: Ending | null

  @belongsTo(() => Account)
  declare account: BelongsTo<typeof Account>

  get isFresh() {
    return this.beganAt > DateTime.now().minus({ minutes: SignIn.minutesFresh })
  }

  get isPastSecondFactor() {
    return this.secondFactorAt !== null
  }
}
