import { BasePolicy } from '@adonisjs/bouncer'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

export default class SearchHelpPolicy extends BasePolicy {
  /** Sees what is looked for in vain, and says what is called differently. */
  manage(member: Person, territory: Territory) {
    return member.can('search.manage', territory)
  }
}
