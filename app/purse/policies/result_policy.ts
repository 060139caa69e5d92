import { BasePolicy } from '@adonisjs/bouncer'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

export default class ResultPolicy extends BasePolicy {
  /** Publishes what was earned in a month, in a community where they work. */
  publish(member: Person, territory: Territory) {
    return territory.level === 'community' && member.can('points.adjust', territory)
  }
}
