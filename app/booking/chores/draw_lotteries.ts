import logger from '@adonisjs/core/services/logger'
import drawLottery from '#booking/actions/draw_lottery'
import { lotteriesDue } from '#booking/queries/lotteries'
import type { ChoreContext } from '#chores/chore'
import { isOnAt } from '#core/presence'

/** Draws what has closed, each in a transaction of its own; where the plugin is off, it waits. */
export default async function drawLotteries({ signal }: ChoreContext) {
  for (const { id, pluginId, territoryId } of await lotteriesDue()) {
    if (signal.aborted) return
    try {
      if (await isOnAt(pluginId, territoryId)) await drawLottery(id)
    } catch (error) {
      // The others must not wait for a faulty one; it comes round again in a minute.
      logger.error({ err: error, lottery: id }, 'lottery not drawn')
    }
  }
}
