import app from '@adonisjs/core/services/app'
import { BaseCheck, HealthChecks, Result } from '@adonisjs/core/health'
import type { HttpContext } from '@adonisjs/core/http'
import { DbCheck } from '@adonisjs/lucid/database'
import db from '@adonisjs/lucid/services/db'
import { hasRedis } from '#config/redis'
import engines from '#search/engines'

/** For balancers and monitors: 200 while this process can serve, 503 when it cannot. */
export default class HealthChecksController {
  async show({ response }: HttpContext) {
    const report = await new HealthChecks()
      .register([new DbCheck(db.connection()), new SearchCheck(), new SharedMemoryCheck()])
      .run()
    const checks = report.checks.map(({ name, status }) => ({ name, status }))
    return response
      .status(report.isHealthy ? 200 : 503)
      .json({ isHealthy: report.isHealthy, checks })
  }
}

/** Somebody should look after the search server, though searching goes on without it. */
class SearchCheck extends BaseCheck {
  name = 'Search engine'

  async run() {
    const { answering, other } = engines
    if (!other || other.isReady) return Result.ok(`${answering.name} answers`)
    return Result.warning(`${other.name} is away; ${answering.name} answers`)
  }
}

/** The same of Redis: hints and counts go through the database, or are late, while it is away. */
class SharedMemoryCheck extends BaseCheck {
  name = 'Redis'

  async run() {
    if (!hasRedis) return Result.ok('not configured')
    const redis = await app.container.make('redis')
    if (redis.connection('main').status === 'ready') return Result.ok('Redis answers')
    return Result.warning('Redis is away')
  }
}
