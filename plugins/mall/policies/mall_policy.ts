import type { Person, Territory } from '#core/people'
import { PluginPolicy } from '#core/policies'
import type mall from '../plugin.ts'

/** Whoever may fill the cupboard may also hand out of it. */
export default class MallPolicy extends PluginPolicy<typeof mall> {
  manage(member: Person, community: Territory) {
    return this.holds(member, 'mall.manage', community)
  }
}
