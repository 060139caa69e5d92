import RedisProvider from '@adonisjs/redis/redis_provider'

/** Redis where it is configured; the original makes its connections ready, and waits for them at the end, in any case. */
export default class OptionalRedisProvider extends RedisProvider {
  override async boot() {
    const { hasRedis } = await import('#config/redis')
    if (!hasRedis) return
    await super.boot()
    const { default: RedisWire } = await import('#notifications/live/redis_wire')
    const { default: wires } = await import('#notifications/live/wires')
    wires.other = new RedisWire(await this.app.container.make('redis'))
  }

  /** A process that serves is connected before the first who asks. */
  async ready() {
    const { hasRedis } = await import('#config/redis')
    if (!hasRedis || this.app.getEnvironment() !== 'web') return
    const redis = await this.app.container.make('redis')
    redis.connection('main')
  }

  /** At once: what would still be said to a server that is away is not worth waiting for. */
  override async shutdown() {
    const { hasRedis } = await import('#config/redis')
    if (!hasRedis) return
    const redis = await this.app.container.make('redis')
    await redis.disconnectAll()
  }
}
