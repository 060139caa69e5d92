import type { Person, Territory } from '#core/people'
import { PluginPolicy } from '#core/policies'
import type volunteer from '../plugin.ts'

export default class VolunteerPolicy extends PluginPolicy<typeof volunteer> {
  /** Plan shifts and confirm the minutes, which is what points are paid for. */
  manage(member: Person, territory: Territory) {
    return this.holds(member, 'volunteer.manage', territory)
  }

  /** Be at the place: check volunteers in and out. */
  checkIn(member: Person, territory: Territory) {
    return this.holds(member, 'volunteer.check_in', territory)
  }
}
