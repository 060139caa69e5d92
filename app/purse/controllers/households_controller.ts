import type { HttpContext } from '@adonisjs/core/http'
import { householdAccount } from '#points/accounts'
import { balanceIn } from '#points/queries/balance'
import policyAt from '#points/queries/policy_at'
import historyPage from '#purse/queries/history_page'
import householdFor from '#purse/queries/household_for'
import householdMembers from '#purse/queries/household_members'
import historyWanted from '#purse/validators/history_validator'

/** The points that the people of a household have put together. */
export default class HouseholdsController {
  async show({ i18n, inertia, member, request }: HttpContext) {
    const household = await householdFor(member)
    if (!household) return inertia.render('purse/household', { household: null })

    const account = householdAccount(household.id)
    const members = await householdMembers(household.id)
    const { gifts } = await policyAt(member.territoryId)
    return inertia.render('purse/household', {
      household: {
        address: household.address,
        available: (await balanceIn(account)).available,
        members: members.map(({ personId, ...each }) => ({
          ...each,
          id: personId,
          isViewer: personId === member.id,
        })),
        mayGiveToEachOther: gifts !== 'none',
        history: await historyPage(account, await historyWanted(request.qs()), i18n),
      },
    })
  }
}
