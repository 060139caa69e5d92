import { column, hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import Enrolment from '#enrolment/models/enrolment'

/** Staff may check people in from two hours before the start, when the first helpers set up. */
const CHECK_IN_OPENS = { hours: 2 }

/** Something at a time with a number of seats: a shift, a class, a visit. */
export default class EnrolmentSession extends TerritoryModel {
  static override table = 'enrolment_sessions'

  @column()
  declare pluginId: string

  @column()
  declare seats: number

  @column.dateTime()
  declare startsAt: DateTime

  @column.dateTime()
  declare endsAt: DateTime

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @hasMany(() => Enrolment, { foreignKey: 'sessionId' })
  declare enrolments: HasMany<typeof Enrolment>

  get hasStarted() {
    return this.startsAt <= DateTime.now()
  }

  get hasEnded() {
    return this.endsAt <= DateTime.now()
  }

  get checkInOpensAt() {
    return this.startsAt.minus(CHECK_IN_OPENS)
  }
}
