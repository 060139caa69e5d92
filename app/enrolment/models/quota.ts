import { column } from '@adonisjs/lucid/orm'
import IdentifiedModel from '#core/identified_model'
import belongsTo, { type Facts, type Group } from '#enrolment/groups'

/** At most so many seats for a group, or for all others. */
export default class Quota extends IdentifiedModel {
  static override table = 'enrolment_quotas'

  @column()
  declare sessionId: string

  @column({ prepare: (group: Group) => JSON.stringify(group) })
  declare group: Group

  @column()
  declare isForOthers: boolean

  @column()
  declare atMost: number

  /** Whether a person's seat counts here. */
  counts(facts: Facts) {
    return belongsTo(this.group, facts) !== this.isForOthers
  }
}
