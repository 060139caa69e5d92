import { BasePolicy } from '@adonisjs/bouncer'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

export default class VerificationPolicy extends BasePolicy {
  decide(member: Person, territory: Territory) {
    return member.can('identity.verify', territory)
  }
}
