import { BasePolicy } from '@adonisjs/bouncer'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

export default class AuditPolicy extends BasePolicy {
  /** Nobody but the audit administrator, not even those who run the platform. */
  read(member: Person, territory: Territory) {
    return member.can('audit.read', territory)
  }
}
