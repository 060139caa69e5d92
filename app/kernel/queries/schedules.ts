import db from '@adonisjs/lucid/services/db'
import { fromKnex, PgBoss } from 'pg-boss'
import catalogue from '#kernel/catalogue'
import { CRON_ZONE } from '#kernel/open_queue'

/** Every schedule of the installed plugins with its latest round, in the order of the manifests. */
export default async function schedules() {
  const rounds: RoundRow[] = await db.from('kernel_rounds')
  return catalogue.plugins.flatMap((plugin) =>
    plugin.schedule.map(({ cron, name }) => {
      const round = rounds.find((row) => row.plugin_id === plugin.id && row.name === name) ?? null
      return { key: `${plugin.id}.${name}`, cron, nextAt: nextAfterNow(cron), round }
    })
  )
}

/** Communities visited and failures among them; `finished_at` is null while it is under way. */
type RoundRow = {
  plugin_id: string
  name: string
  started_at: Date
  finished_at: Date | null
  communities: number
  failures: number
}

function nextAfterNow(cron: string) {
  // Reckons only, and asks no database.
  const boss = new PgBoss({ db: fromKnex(db.connection().getWriteClient()) })
  const [next] = boss.previewSchedule(cron, { tz: CRON_ZONE, count: 1 })
  return next
}
