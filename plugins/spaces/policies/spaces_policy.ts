import type { Person, Territory } from '#core/people'
import { PluginPolicy } from '#core/policies'
import type spaces from '../plugin.ts'

export default class SpacesPolicy extends PluginPolicy<typeof spaces> {
  /** Spaces, rules, requests and everybody's bookings. */
  manage(member: Person, community: Territory) {
    return this.holds(member, 'spaces.manage', community)
  }

  /** What takes place today, and whether they have come. */
  keep(member: Person, community: Territory) {
    return this.holds(member, 'spaces.keep', community)
  }
}
