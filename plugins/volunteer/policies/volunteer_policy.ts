import { BasePolicy } from '@adonisjs/bouncer'
import type { Person, Territory } from '#core/people'

export default class VolunteerPolicy extends BasePolicy {
  /** Plan shifts and confirm the minutes, which is what points are paid for. */
  manage(member: Person, territory: Territory) {
    return member.can('volunteer.manage', territory)
  }

  /** Be at the place: check volunteers in and out. */
  checkIn(member: Person, territory: Territory) {
    return member.can('volunteer.check_in', territory)
  }
}
