import type { HttpContext } from '@adonisjs/core/http'
import { errors } from '@adonisjs/lucid'
import { publishedDraw } from '#core/booking'
import { lotteryHere } from '../queries/lotteries_here.ts'

/** Everything that lots were drawn with, as a file: whoever has it can draw them again. There is none before the draw. */
export default class DrawInputsController {
  async show({ community, params, response }: HttpContext) {
    const lottery = await lotteryHere(community, params.lottery_id)
    if (lottery.state !== 'drawn') throw new errors.E_ROW_NOT_FOUND()

    const name = `lottery-${lottery.id}.json`
    response.header('content-disposition', `attachment; filename="${name}"`)
    return response.json(await publishedDraw(lottery))
  }
}
