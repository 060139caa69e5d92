import { BasePolicy } from '@adonisjs/bouncer'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

export default class PluginsPolicy extends BasePolicy {
  /** Decide about plugins, their settings and the order of cards, at a territory and below. */
  manage(member: Person, territory: Territory) {
    return member.can('plugins.manage', territory)
  }

  /** Take a list away or bring one: each asks for a permission of its plugin. */
  useList(member: Person, { permission }: { permission: string }, territory: Territory) {
    return member.can(permission, territory)
  }
}
