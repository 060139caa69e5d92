import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import IdentifiedModel from '#core/identified_model'

/** What became of what one holder held; `what` and `basis` are keys of texts. */
export type Outcome = {
  owner: string
  what: string
  outcome: 'erased' | 'anonymised' | 'retained'
  basis: string | null
}

/** The erasure that was granted: done, with what became of everything, or stopped by what failed. */
export default class ErasureRun extends IdentifiedModel {
  static override table = 'privacy_erasures'

  @column()
  declare requestId: string

  @column()
  declare attempts: number

  @column({ prepare: (outcomes: Outcome[] | null) => outcomes && JSON.stringify(outcomes) })
  declare outcomes: Outcome[] | null

  /** What stopped it; nothing was erased then. */
  @column()
  declare failure: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime()
  declare finishedAt: DateTime | null

  get isDone() {
    return this.finishedAt !== null
  }
}
