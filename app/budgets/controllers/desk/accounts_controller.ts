import { v4 as uuid } from 'uuid'
import type { HttpContext } from '@adonisjs/core/http'
import { isOpened } from '#budgets/looks'
import BudgetsPolicy from '#budgets/policies/budgets_policy'
import accountAt from '#budgets/queries/account_at'
import findAccounts from '#budgets/queries/find_accounts'
import personHistory from '#budgets/queries/person_history'
import { accountView, entryView, foundView, personView } from '#budgets/transformers/account_views'
import { accountSearchValidator } from '#budgets/validators/budget_validators'
import adjustmentLimit from '#points/limits'
import { personAt } from '#registers/queries/person_case'

/** Whose points they are is masked; what is on the account is shown to whoever said what for. */
export default class AccountsController {
  async index({ bouncer, community, inertia, request }: HttpContext) {
    await bouncer.with(BudgetsPolicy).authorize('manage', community)
    const { q } = await request.validateUsing(accountSearchValidator, { data: request.qs() })

    return inertia.render('desk/budgets/accounts', {
      asked: q ?? '',
      found: q ? (await findAccounts(community, q)).map(foundView) : [],
    })
  }

  async show({ bouncer, community, inertia, member, params, request, session }: HttpContext) {
    const person = await personAt(community, params.id)
    await bouncer.with(BudgetsPolicy).authorize('manage', community)
    const shown = { person: personView(person), requestKey: uuid() }
    if (!isOpened(session, person.id)) {
      return inertia.render('desk/budgets/account', { ...shown, account: null, entries: [] })
    }

    const before = placeIn(request.qs().before)
    const entries = await personHistory(person.id, before)
    return inertia.render('desk/budgets/account', {
      ...shown,
      account: {
        ...accountView(await accountAt(person.id)),
        limit: adjustmentLimit(member, community),
        isOwn: person.id === member.id,
        older: (entries.at(-1)?.seq ?? 1) > 1 ? entries.at(-1)!.seq : null,
      },
      entries: entries.map(entryView),
    })
  }
}

/** A place in the history, as an address tells it. One that cannot be is as good as none. */
function placeIn(text: unknown) {
  const place = Number(text)
  return Number.isSafeInteger(place) && place > 0 ? place : undefined
}
