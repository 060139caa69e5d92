import type { DateTime } from 'luxon'
import { column } from '#core/database'
import { IdentifiedModel } from '#core/models'

/** The report with which a task ends. */
export default class TaskClosure extends IdentifiedModel {
  static override table = 'volunteer_task_closures'

  @column()
  declare taskId: string

  @column()
  declare report: string

  @column()
  declare closedById: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime
}
