import { BasePolicy } from '@adonisjs/bouncer'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

export default class RulesPolicy extends BasePolicy {
  /** Say what is paid for what, at a territory and below. A grid has no rules of its own. */
  manage(member: Person, territory: Territory) {
    return member.can('points.manage', territory) && territory.level !== 'grid'
  }
}
