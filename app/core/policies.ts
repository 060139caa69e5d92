import { BasePolicy } from '@adonisjs/bouncer'
import type { PermissionOf, Plugin } from '#core/plugin'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

/**
 * The base of a plugin's policies. It asks for the plugin's own permissions only: another plugin's,
 * or one that the manifest does not declare, does not compile.
 *
 * @example
 * import type mall from '../plugin.ts'
 *
 * export default class MallPolicy extends PluginPolicy<typeof mall> {
 *   manage(member: Person, territory: Territory) {
 *     return this.holds(member, 'mall.manage', territory)
 *   }
 * }
 */
export class PluginPolicy<Declared extends Plugin> extends BasePolicy {
  /** Whether a role of `member` that covers `territory` gives this permission now. */
  protected holds(member: Person, permission: PermissionOf<Declared>, territory: Territory) {
    return member.can(permission, territory)
  }
}
