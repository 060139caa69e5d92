import type { HttpContext } from '@adonisjs/core/http'
import { dayOf } from '#core/booking'
import { DateTime } from 'luxon'
import openLotteryAtDesk from '../../actions/open_lottery_at_desk.ts'
import SpacesPolicy from '../../policies/spaces_policy.ts'
import drawnTickets from '../../queries/drawn_tickets.ts'
import lotteriesHere, { lotteryHere } from '../../queries/lotteries_here.ts'
import { spaceChoices } from '../../queries/managed_spaces.ts'
import { spaceAtDesk } from '../../queries/spaces_at_desk.ts'
import LotteryTransformer from '../../transformers/lottery_transformer.ts'
import { lotteryValidator } from '../../validators/lottery_validator.ts'

/** Popular times for which lots are drawn, as staff open them. */
export default class LotteriesController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(SpacesPolicy).authorize('manage', community)

    const lotteries = await lotteriesHere(community)
    return inertia.render('spaces/desk/lotteries/index', { lotteries })
  }

  async create({ bouncer, community, inertia, request }: HttpContext) {
    await bouncer.with(SpacesPolicy).authorize('manage', community)

    return inertia.render('spaces/desk/lotteries/create', {
      spaces: await spaceChoices(community),
      space: String(request.input('space') ?? ''),
      today: dayOf(DateTime.now()),
    })
  }

  async store({ bouncer, community, i18n, member, request, response, session }: HttpContext) {
    await bouncer.with(SpacesPolicy).authorize('manage', community)
    const plan = await request.validateUsing(lotteryValidator)
    const space = await spaceAtDesk(community, plan.space)

    const { id, title } = await openLotteryAtDesk(space, plan, member)
    const text = i18n.t('spaces.lottery.opened', { title })
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toRoute('spaces.desk.lotteries.show', [id])
  }

  async show({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(SpacesPolicy).authorize('manage', community)
    const lottery = await lotteryHere(community, params.id)

    const tickets = await drawnTickets(lottery, { with: 'names' })
    return inertia.render('spaces/desk/lotteries/show', {
      lottery: new LotteryTransformer(lottery).forPage(tickets.length),
      tickets,
    })
  }
}
