import { BasePolicy } from '@adonisjs/bouncer'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

export default class RolePolicy extends BasePolicy {
  /** Sees who has which role, and gives those that may be given. */
  grant(member: Person, territory: Territory) {
    return member.can('identity.grant_roles', territory)
  }
}
