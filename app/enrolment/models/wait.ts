import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import type { Companion } from '#enrolment/companions'
import Enrolment from '#enrolment/models/enrolment'
import EnrolmentSession from '#enrolment/models/enrolment_session'
import Person from '#identity/models/person'

/** Somebody's place on the waiting list of a session, until they have a seat or wait no more. */
export default class Wait extends TerritoryModel {
  static override table = 'enrolment_waits'

  @column()
  declare sessionId: string

  @column()
  declare personId: string

  /** Lower ones came earlier. */
  @column()
  declare place: number

  @column({ prepare: (companions: Companion[]) => JSON.stringify(companions) })
  declare companions: Companion[]

  @column()
  declare enrolledById: string | null

  /** The seat that is offered, or was taken. */
  @column()
  declare enrolmentId: string | null

  @column.dateTime()
  declare endedAt: DateTime | null

  @column()
  declare ending: 'seated' | 'left' | 'declined' | 'expired' | 'closed' | 'session_cancelled' | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @belongsTo(() => EnrolmentSession, { foreignKey: 'sessionId' })
  declare session: BelongsTo<typeof EnrolmentSession>

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  @belongsTo(() => Enrolment)
  declare enrolment: BelongsTo<typeof Enrolment>

  get isOpen() {
    return this.endedAt === null
  }

  /** How many seats are wanted. */
  get party() {
    return 1 + this.companions.length
  }
}
