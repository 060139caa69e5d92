import { BasePolicy } from '@adonisjs/bouncer'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

export default class MergePolicy extends BasePolicy {
  /** Makes one of two entries of a person, and two again. */
  merge(member: Person, territory: Territory) {
    return member.can('identity.merge', territory)
  }
}
