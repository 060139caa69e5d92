import type { HttpContext } from '@adonisjs/core/http'
import { decideForAppeal, proposeForAppeal } from '#purse/actions/correct_appeal'
import Appeal from '#purse/models/appeal'
import AppealPolicy from '#purse/policies/appeal_policy'
import { correctionValidator, decisionValidator } from '#purse/validators/appeal_validators'

/** One of the staff proposes to take the entry back, another one allows it or does not. */
export default class AppealCorrectionsController {
  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    await bouncer.with(AppealPolicy).authorize('answer', community)
    const appeal = await Appeal.findWithin(community, params.appeal_id)
    const wish = await request.validateUsing(correctionValidator)

    await proposeForAppeal(appeal, wish, member)
    session.flash('notice', { tone: 'success', text: i18n.t('purse.desk.appeals.proposed') })
    return response.redirect().toPath(`/desk/points/appeals/${appeal.id}`)
  }

  async update(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    await bouncer.with(AppealPolicy).authorize('answer', community)
    const appeal = await Appeal.findWithin(community, params.appeal_id)
    const { refusal = null, verdict } = await request.validateUsing(decisionValidator)

    await decideForAppeal(appeal, { verdict, reason: refusal }, member)
    const text = i18n.t(`purse.desk.appeals.decided.${verdict}`)
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toPath(`/desk/points/appeals/${appeal.id}`)
  }
}
