import { BasePolicy } from '@adonisjs/bouncer'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

export default class DirectoryPolicy extends BasePolicy {
  read(member: Person, territory: Territory) {
    return member.can('territories.read', territory)
  }

  write(member: Person, territory: Territory) {
    return member.can('territories.directory', territory)
  }
}
