import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { DateTime } from 'luxon'
import { belongsTo, column } from '#core/database'
import { EnrolmentSession } from '#core/enrolment'
import { TerritoryModel } from '#core/models'
import Training from './training.ts'

/** A day on which a training is held. Its time, seats and deposit are those of its `session`. */
export default class TrainingDay extends TerritoryModel {
  static override table = 'volunteer_training_days'

  @column()
  declare trainingId: string

  @column()
  declare sessionId: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @belongsTo(() => Training)
  declare training: BelongsTo<typeof Training>

  @belongsTo(() => EnrolmentSession, { foreignKey: 'sessionId' })
  declare session: BelongsTo<typeof EnrolmentSession>

  /** From two hours before it begins until it is over; expects `session`. */
  get isCheckInOpen() {
    const { checkInOpensAt, hasEnded, isCancelled } = this.session
    return !isCancelled && !hasEnded && checkInOpensAt <= DateTime.now()
  }
}
