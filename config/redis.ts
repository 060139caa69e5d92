import type { InferConnections, RedisConnectionConfig } from '@adonisjs/redis/types'
import env from '#start/env'

const address = env.get('REDIS_URL')?.release()

/** Whether Redis has what several web processes share and may lose (docs/decisions/0052). */
export const hasRedis = address !== undefined

/** The connections to the server at `server`, an address such as `redis://user:password@host:6379/0`. */
export function connectionsTo(server: string) {
  const place = placeOf(server)
  return {
    // Whoever asks while it is away, or slow, goes on without it.
    main: { ...place, maxRetriesPerRequest: 0, commandTimeout: 500 },
    // What is to be heard waits until there is a connection again.
    hints: { ...place, maxRetriesPerRequest: null },
  }
}

const redisConfig = {
  connection: 'main' as const,
  connections: connectionsTo(address ?? 'redis://127.0.0.1:6379'),
}

export default redisConfig

function placeOf(server: string): RedisConnectionConfig {
  const { hostname, password, pathname, port, protocol, username } = new URL(server)
  return {
    host: hostname,
    port: Number(port || 6379),
    username: decodeURIComponent(username) || undefined,
    password: decodeURIComponent(password) || undefined,
    db: Number(pathname.slice(1) || 0),
    tls: protocol === 'rediss:' ? {} : undefined,
    connectTimeout: 2_000,
    retryStrategy: (tries) => Math.min(tries * 200, 5_000),
  }
}

declare module '@adonisjs/redis/types' {
  export interface RedisConnections extends InferConnections<typeof redisConfig> {}
}
