import { BasePolicy } from '@adonisjs/bouncer'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

export default class RolePolicy extends BasePolicy {
  /** Sees who has which role, and gives those that may be given. */
  grant(member: Person, territory: Territory) {
    return member.can('identity.grant_roles', territory)
  }

  /** Lets somebody who lost their authenticator begin anew. */
  resetSecondFactor(member: Person, territory: Territory) {
    return member.can('identity.reset_second_factor', territory)
  }
}
