import type { DateTime } from 'luxon'
import { column } from '#core/database'
import { TerritoryModel } from '#core/models'

/** What somebody must have learnt, or be able to show, before they help with certain tasks. */
export default class Training extends TerritoryModel {
  static override table = 'volunteer_trainings'

  @column()
  declare name: string

  @column()
  declare about: string

  /** How long it counts once passed; null for ever. */
  @column()
  declare validMonths: number | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  /** The last day on which it counts for whoever passed it on a day; null for ever. */
  lastDay(passedOn: DateTime) {
    return this.validMonths === null
      ? null
      : passedOn.plus({ months: this.validMonths }).minus({ days: 1 })
  }
}
