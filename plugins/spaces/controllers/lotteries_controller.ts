import type { HttpContext } from '@adonisjs/core/http'
import { ticketOf } from '#core/booking'
import { rememberedAnswers } from '#core/remembered'
import drawnTickets from '../queries/drawn_tickets.ts'
import lotteriesHere, { lotteryHere } from '../queries/lotteries_here.ts'
import { spaceOfResource } from '../queries/spaces_at_desk.ts'
import LotteryTransformer, { ownTicket } from '../transformers/lottery_transformer.ts'
import SpaceTransformer from '../transformers/space_transformer.ts'

/** Popular times for which lots are drawn. Everybody sees what they were drawn with, neighbours also masked names. */
export default class LotteriesController {
  async index({ community, inertia }: HttpContext) {
    return inertia.render('spaces/lotteries/index', { lotteries: await lotteriesHere(community) })
  }

  async show({ community, inertia, params, visitor }: HttpContext) {
    const lottery = await lotteryHere(community, params.id)
    const tickets = await drawnTickets(lottery, { with: visitor ? 'names' : 'numbers' })
    const space = await spaceOfResource(lottery.resourceId)
    return inertia.render('spaces/lotteries/show', {
      lottery: new LotteryTransformer(lottery).forPage(tickets.length),
      space: new SpaceTransformer(space).forPage(),
      ticket: visitor && ownTicket(await ticketOf(lottery, visitor)),
      drawn: lottery.state === 'drawn' ? tickets : [],
      remembered: visitor && (await rememberedAnswers(visitor, ['people', 'purpose'])),
    })
  }
}
