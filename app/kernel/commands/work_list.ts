import { BaseCommand } from '@adonisjs/core/ace'
import { DateTime } from 'luxon'
import schedules from '#kernel/queries/schedules'

/** `node ace work:list` shows every schedule of the installed plugins, when it last began and when it will again. */
export default class WorkList extends BaseCommand {
  static override commandName = 'work:list'
  static override description = '列出插件的定时工作：上次和下次什么时候做，做了几个社区，几个没做成'
  static override options = { startApp: true }

  override async run() {
    const table = this.ui.table()
    table.head(['work', 'cron', '上次 last', '下次 next', '社区 communities', '失败 failures'])
    for (const { cron, key, nextAt, round } of await schedules()) {
      const last = round ? shown(round.started_at) : '—'
      const counts = [String(round?.communities ?? '—'), String(round?.failures ?? '—')]
      table.row([key, cron, last, shown(nextAt), ...counts])
    }
    table.render()
  }
}

function shown(instant: Date) {
  return DateTime.fromJSDate(instant, { zone: 'Asia/Shanghai' }).toFormat('yyyy-MM-dd HH:mm')
}
