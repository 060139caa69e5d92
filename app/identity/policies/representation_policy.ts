import { BasePolicy } from '@adonisjs/bouncer'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

export default class RepresentationPolicy extends BasePolicy {
  /** Whoever compares documents decides who acts for whom. */
  decide(member: Person, territory: Territory) {
    return member.can('identity.verify', territory)
  }

  represent(member: Person, territory: Territory) {
    return member.can('identity.represent', territory)
  }
}
