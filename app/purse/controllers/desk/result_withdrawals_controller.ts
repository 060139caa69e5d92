import type { HttpContext } from '@adonisjs/core/http'
import withdrawResult from '#purse/actions/withdraw_result'
import Result from '#purse/models/result'
import ResultPolicy from '#purse/policies/result_policy'
import { withdrawalValidator } from '#purse/validators/result_validators'

export default class ResultWithdrawalsController {
  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    await bouncer.with(ResultPolicy).authorize('publish', community)
    const result = await Result.findWithin(community, params.result_id)
    const { reason } = await request.validateUsing(withdrawalValidator)

    await withdrawResult(result, reason, member)
    session.flash('notice', { tone: 'success', text: i18n.t('purse.desk.results.withdrawn') })
    return response.redirect().toPath('/desk/points/results')
  }
}
