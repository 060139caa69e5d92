import { BasePolicy } from '@adonisjs/bouncer'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

export default class RegistersPolicy extends BasePolicy {
  read(member: Person, territory: Territory) {
    return member.can('registers.read', territory)
  }

  /** The register is kept in the community, by those who meet the people. */
  edit(member: Person, territory: Territory) {
    return member.can('registers.edit', territory) && territory.level === 'community'
  }

  unmask(member: Person, territory: Territory) {
    return member.can('registers.unmask', territory)
  }

  export(member: Person, territory: Territory) {
    return member.can('registers.export', territory)
  }

  import(member: Person, territory: Territory) {
    return member.can('registers.import', territory) && territory.level === 'community'
  }
}
