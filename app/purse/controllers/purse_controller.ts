import type { HttpContext } from '@adonisjs/core/http'
import { householdAccount, personAccount } from '#points/accounts'
import { balanceIn } from '#points/queries/balance'
import outlookOf from '#points/queries/outlook_of'
import { openAppealsBy } from '#purse/queries/appeals_of'
import historyPage from '#purse/queries/history_page'
import householdFor from '#purse/queries/household_for'
import isFrozen from '#purse/queries/is_frozen'
import openHoldsOf from '#purse/queries/open_holds_of'
import partyStanding from '#purse/queries/party_standing'
import holdView from '#purse/transformers/hold_view'
import historyWanted from '#purse/validators/history_validator'

export default class PurseController {
  async show({ i18n, inertia, member, request }: HttpContext) {
    const account = personAccount(member.id)
    const holds = await openHoldsOf(account)
    const household = await householdFor(member)
    return inertia.render('purse/index', {
      outlook: await outlookOf(member.id),
      holds: holds.map((hold) => holdView(hold, i18n)),
      history: await historyPage(account, await historyWanted(request.qs()), i18n),
      household: household && {
        points: (await balanceIn(householdAccount(household.id))).available,
      },
      party: await partyStanding(member.id),
      openAppeals: await openAppealsBy(member),
      isFrozen: await isFrozen(account),
    })
  }
}
