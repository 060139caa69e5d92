import { BasePolicy } from '@adonisjs/bouncer'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

export default class ScreenPolicy extends BasePolicy {
  /** To open screens, see which there are, and revoke them. */
  manage(member: Person, territory: Territory) {
    return member.can('cockpit.screens', territory)
  }
}
