import { BaseCommand, flags } from '@adonisjs/core/ace'
import db from '@adonisjs/lucid/services/db'
import replayDelivery from '#kernel/actions/replay_delivery'

/** Tries all parked deliveries again, or those of one plugin or listener, the oldest first. */
export default class EventsReplay extends BaseCommand {
  static override commandName = 'events:replay'
  static override description = '重新投递多次失败而搁置的事件'
  static override options = { startApp: true }

  @flags.string({ description: '只投递给这个插件 (only those of this plugin)' })
  declare plugin?: string

  @flags.string({ description: '只投递给这个监听者 (only those of this listener)' })
  declare listener?: string

  override async run() {
    const parked = await this.#parked()
    for (const { id } of parked) await replayDelivery(id)

    const ids = parked.map(({ id }) => id)
    const { count } = await db
      .from('kernel_event_deliveries')
      .whereIn('id', ids)
      .where('state', 'delivered')
      .count('* as count')
      .firstOrFail()
    this.logger.success(`重新投递 ${count}/${ids.length} (${count} of ${ids.length} delivered)`)
  }

  #parked(): Promise<{ id: string }[]> {
    const query = db
      .from('kernel_event_deliveries')
      .where('state', 'parked')
      .orderBy('position')
      .orderBy('id')
      .select('id')
    if (this.plugin) query.where('plugin_id', this.plugin)
    if (this.listener) query.where('listener', this.listener)
    return query
  }
}
