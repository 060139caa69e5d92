import { BasePolicy } from '@adonisjs/bouncer'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

export default class TerritoryPolicy extends BasePolicy {
  read(member: Person, territory: Territory) {
    return member.can('territories.read', territory)
  }

  /** Below the own territory, never it: nobody moves or renames the ground they stand on. */
  manage(member: Person, territory: Territory) {
    return member
      .grantsThat('territories.manage')
      .some((grant) => grant.territory.id !== territory.id && grant.territory.covers(territory))
  }

  /** Adds something below it, the own territory included. */
  extend(member: Person, territory: Territory) {
    return member.can('territories.manage', territory)
  }
}
