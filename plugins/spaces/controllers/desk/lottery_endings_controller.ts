import type { HttpContext } from '@adonisjs/core/http'
import { callOffLottery } from '#core/booking'
import SpacesPolicy from '../../policies/spaces_policy.ts'
import { lotteryHere } from '../../queries/lotteries_here.ts'
import { reasonValidator } from '../../validators/booking_validator.ts'

/** No lots are drawn after all. */
export default class LotteryEndingsController {
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
    const lottery = await lotteryHere(community, params.lottery_id)
    await bouncer.with(SpacesPolicy).authorize('manage', community)
    const { reason } = await request.validateUsing(reasonValidator)

    await callOffLottery(lottery, { by: member, reason })
    session.flash('notice', { tone: 'success', text: i18n.t('spaces.lottery.called_off') })
    return response.redirect().toRoute('spaces.desk.lotteries.show', [lottery.id])
  }
}
