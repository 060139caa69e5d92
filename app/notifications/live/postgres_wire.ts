import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import { Client } from 'pg'
import { INBOX_CHANGED, type Hear, type Wire } from '#notifications/live/wire'
import env from '#start/env'

const PAUSE = 5_000

/** LISTEN and NOTIFY of PostgreSQL, on a connection of this process, which is made anew when it breaks. */
export default class PostgresWire implements Wire {
  #client: Client | null = null
  #again: NodeJS.Timeout | undefined

  async tell(personId: string) {
    await db.rawQuery('select pg_notify(:channel, :personId)', { channel: INBOX_CHANGED, personId })
  }

  async listen(hear: Hear) {
    if (this.#client) return
    const client = new Client({ connectionString: env.get('DATABASE_URL'), keepAlive: true })
    this.#client = client
    const lose = (error?: unknown) => this.#lose(client, hear, error)
    client.on('notification', ({ payload }) => payload && hear(payload))
    client.on('error', lose)
    client.on('end', () => lose())
    try {
      await client.connect()
      await client.query(`listen ${INBOX_CHANGED}`)
    } catch (error) {
      // Open pages ask by themselves now and then; until the database is back they are late.
      lose(error)
    }
  }

  async close() {
    clearTimeout(this.#again)
    const client = this.#client
    this.#client = null
    await client?.end()
  }

  #lose(client: Client, hear: Hear, error?: unknown) {
    if (this.#client !== client) return
    if (error) logger.warn({ err: error }, 'changes of inboxes are not heard')
    this.#client = null
    client.end().catch(() => {
      // It is gone already.
    })
    this.#again = setTimeout(() => this.listen(hear), PAUSE).unref()
  }
}
