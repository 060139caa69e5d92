import { BasePolicy } from '@adonisjs/bouncer'
import type { Person, Territory } from '#core/people'

/** Whoever may fill the cupboard may also hand out of it. */
export default class MallPolicy extends BasePolicy {
  manage(member: Person, community: Territory) {
    return member.can('mall.manage', community)
  }
}
