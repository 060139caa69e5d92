import { BasePolicy } from '@adonisjs/bouncer'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

export default class DeliveriesPolicy extends BasePolicy {
  read(member: Person, territory: Territory) {
    return member.can('notifications.read_deliveries', territory)
  }
}
