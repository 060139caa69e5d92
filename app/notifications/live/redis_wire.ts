import type { RedisService } from '@adonisjs/redis/types'
import { EVERYBODY, INBOX_CHANGED, type Hear, type Wire } from '#notifications/live/wire'

/** Publish and subscribe of Redis, for many processes, or where a pooler keeps LISTEN from PostgreSQL. */
export default class RedisWire implements Wire {
  #isListening = false

  constructor(private redis: RedisService) {}

  async tell(personId: string) {
    const connection = this.redis.connection('main')
    // Nobody waits for what would be late.
    if (connection.status === 'reconnecting') throw new Error('Redis is away')
    await connection.publish(INBOX_CHANGED, personId)
  }

  async listen(hear: Hear) {
    if (this.#isListening) return
    this.#isListening = true
    const hints = this.redis.connection('hints')
    // What was told while there was no connection is made good: every open page is counted anew.
    const catchUp = () => hear(EVERYBODY)
    hints.subscribe(INBOX_CHANGED, hear, { onSubscription: catchUp, onError: ignore })
    hints.on('subscriber:ready', catchUp)
  }

  async close() {
    if (!this.#isListening) return
    this.#isListening = false
    await this.redis.disconnect('hints')
  }
}

function ignore() {
  // The connection has told of it, and subscribes by itself when it is back.
}
