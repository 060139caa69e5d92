import { BasePolicy } from '@adonisjs/bouncer'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

export default class BudgetsPolicy extends BasePolicy {
  /** See budgets, accounts and reports of a territory, propose and decide; limits are said by the ledger. */
  manage(member: Person, territory: Territory) {
    return member.can('points.manage', territory)
  }
}
