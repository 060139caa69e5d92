import type { HttpContext } from '@adonisjs/core/http'
import BudgetsPolicy from '#budgets/policies/budgets_policy'
import { correctionValidator } from '#budgets/validators/budget_validators'
import { proposeCorrection } from '#points/actions/propose'
import { personAt } from '#registers/queries/person_case'

/** An entry was wrong: another person has to allow that it is taken back. */
export default class CorrectionsController {
  async store({
    bouncer,
    community,
    i18n,
    member,
    params,
    request,
    response,
    session,
  }: HttpContext) {
    const person = await personAt(community, params.id)
    await bouncer.with(BudgetsPolicy).authorize('manage', community)
    const { entry, reason, requestKey } = await request.validateUsing(correctionValidator)

    // Every entry of the page has a form of its own.
    const wish = { reason, requestKey: `${requestKey}:${entry}`, by: member }
    const correction = { ...wish, transferId: entry }
    const { id } = await proposeCorrection(person, community, correction)
    session.flash('notice', { tone: 'success', text: i18n.t('budgets.adjust.proposed') })
    return response.redirect().toRoute('budgets.proposals.show', [id])
  }
}
