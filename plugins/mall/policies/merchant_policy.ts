import type { Person, Territory } from '#core/people'
import { PluginPolicy } from '#core/policies'
import type mall from '../plugin.ts'

/** Who may work for a merchant at all; for which one is said by its members. */
export default class MerchantPolicy extends PluginPolicy<typeof mall> {
  serve(member: Person, community: Territory) {
    return this.holds(member, 'mall.serve', community)
  }
}
