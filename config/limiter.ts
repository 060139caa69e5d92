import { configProvider } from '@adonisjs/core'
import { defineConfig, stores } from '@adonisjs/limiter'
import type { LimiterConsumptionOptions } from '@adonisjs/limiter/types'
import { hasRedis } from '#config/redis'
import InsuredStore from '#web/insured_store'

const database = stores.database({ tableName: 'rate_limits' })

/** Counts in Redis, and in the database while Redis is away. */
const insured = configProvider.create(async (app) => {
  const inRedis = { connectionName: 'main', keyPrefix: 'linli:limits' } as const
  const counting = stores.redis({ ...inRedis, rejectIfRedisNotReady: true })
  const [usual, spare] = [await counting.resolver(app), await database.resolver(app)]
  return (limit: LimiterConsumptionOptions) => new InsuredStore(usual(limit), spare(limit))
})

export default defineConfig({
  default: 'shared',
  stores: { shared: hasRedis ? insured : database },
})
