import logger from '@adonisjs/core/services/logger'
import { Client } from 'pg'
import env from '#start/env'
import { INBOX_CHANGED } from '#notifications/live/tell_of_change'

const PAUSE = 5_000

/** A connection of this process on which PostgreSQL tells whose inbox has changed; made anew when it breaks. */
export default class InboxListener {
  #client: Client | null = null
  #again: NodeJS.Timeout | undefined
  #isClosed = false

  constructor(private hear: (personId: string) => void) {}

  async open() {
    if (this.#client || this.#isClosed) return
    const client = new Client({ connectionString: env.get('DATABASE_URL'), keepAlive: true })
    this.#client = client
    client.on('notification', ({ payload }) => payload && this.hear(payload))
    client.on('error', (error) => this.#lose(client, error))
    client.on('end', () => this.#lose(client))
    try {
      await client.connect()
      await client.query(`listen ${INBOX_CHANGED}`)
    } catch (error) {
      // Open pages ask by themselves now and then; until the database is back they are late.
      this.#lose(client, error)
    }
  }

  async close() {
    this.#isClosed = true
    clearTimeout(this.#again)
    const client = this.#client
    this.#client = null
    await client?.end()
  }

  #lose(client: Client, error?: unknown) {
    if (this.#client !== client) return
    if (error) logger.warn({ err: error }, 'changes of inboxes are not heard')
    this.#client = null
    client.end().catch(() => {
      // It is gone already.
    })
    this.#again = setTimeout(() => this.open(), PAUSE).unref()
  }
}
