import type { HttpContext } from '@adonisjs/core/http'
import { returnTicket } from '#core/booking'
import takePart from '../actions/take_part.ts'
import { lotteryHere, ownTicketIn } from '../queries/lotteries_here.ts'
import { ticketValidator } from '../validators/lottery_validator.ts'

/** A resident's own part in a lottery. */
export default class TicketsController {
  async store({ community, i18n, member, params, request, response, session }: HttpContext) {
    const lottery = await lotteryHere(community, params.lottery_id)
    const answer = await request.validateUsing(ticketValidator)

    const { number } = await takePart(lottery, member, answer)
    const text = i18n.t('spaces.lottery.taken', { number })
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toRoute('spaces.lotteries.show', [lottery.id])
  }

  async destroy({ community, i18n, member, params, response, session }: HttpContext) {
    const lottery = await lotteryHere(community, params.lottery_id)
    const ticket = await ownTicketIn(lottery, member)

    await returnTicket(ticket)
    session.flash('notice', { tone: 'success', text: i18n.t('spaces.lottery.returned') })
    return response.redirect().toRoute('spaces.lotteries.show', [lottery.id])
  }
}
