import logger from '@adonisjs/core/services/logger'
import { RedisManager } from '@adonisjs/redis'
import { connectionsTo } from '#config/redis'
import RedisStandIn from './redis_stand_in.ts'

type Cleanup = (restore: () => Promise<void>) => void

/** On a busy machine everything takes longer. */
const PATIENCE = 60_000

/** A server of its own until the test is over, and a way to make processes that are connected to it. */
export default async function openRedis(cleanup: Cleanup) {
  const server = await new RedisStandIn().start()
  const processes: ReturnType<typeof managerOf>[] = []
  cleanup(async () => {
    for (const each of processes) await each.disconnectAll()
    await server.stop()
  })
  return {
    server,
    /** A process, which waits so many milliseconds for an answer. */
    connect(patience = PATIENCE) {
      const redis = managerOf(server.url, patience)
      processes.push(redis)
      return redis
    },
  }
}

function managerOf(url: string, patience: number) {
  const { hints, main } = connectionsTo(url)
  const connections = { hints, main: { ...main, commandTimeout: patience } }
  return new RedisManager({ connection: 'main', connections }, logger).doNotLogErrors()
}
