import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'

/** What one table of the dictionary came out of a run with. */
export type RetentionResult = {
  /** `<domain>.<kind>`; text `privacy.kinds.<domain>.<kind>`. */
  kind: string
  /** How many rows had passed their time, and how many of them were deleted. */
  due: number
  deleted: number
  /** What is left, and since when the oldest of it is kept: an ISO time, or null where nothing is. */
  left: number
  oldest: string | null
  /** Why it could not be done. */
  fault: string | null
}

/** A round through the dictionary in which what has passed its time is deleted, or only counted in a trial. */
export default class RetentionRun extends IdentifiedModel {
  static override table = 'retention_runs'

  @column()
  declare isTrial: boolean

  /** Null for the nightly one. */
  @column()
  declare begunById: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime()
  declare finishedAt: DateTime | null

  @column({ prepare: (results: RetentionResult[]) => JSON.stringify(results) })
  declare results: RetentionResult[]
}
