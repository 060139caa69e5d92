import logger from '@adonisjs/core/services/logger'
import drawLottery from '#booking/actions/draw_lottery'
import { lotteriesDue } from '#booking/queries/lotteries'
import type { ChoreContext } from '#chores/chore'

/** Draws what has closed, each in a transaction of its own. */
export default async function drawLotteries({ signal }: ChoreContext) {
  for (const { id } of await lotteriesDue()) {
    if (signal.aborted) return
    try {
      await drawLottery(id)
    } catch (error) {
      // The others must not wait for a faulty one; it comes round again in a minute.
      logger.error({ err: error, lottery: id }, 'lottery not drawn')
    }
  }
}
