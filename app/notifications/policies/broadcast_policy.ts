import { BasePolicy } from '@adonisjs/bouncer'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

export default class BroadcastPolicy extends BasePolicy {
  /** To write, send, withdraw, and see who has read it. */
  manage(member: Person, territory: Territory) {
    return member.can('notifications.broadcast', territory)
  }
}
