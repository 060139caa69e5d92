import { HealthChecks } from '@adonisjs/core/health'
import type { HttpContext } from '@adonisjs/core/http'
import { DbCheck } from '@adonisjs/lucid/database'
import db from '@adonisjs/lucid/services/db'

/** For balancers and monitors: 200 while this process can serve, 503 when it cannot. */
export default class HealthChecksController {
  async show({ response }: HttpContext) {
    const report = await new HealthChecks().register([new DbCheck(db.connection())]).run()
    const checks = report.checks.map(({ name, status }) => ({ name, status }))
    return response
      .status(report.isHealthy ? 200 : 503)
      .json({ isHealthy: report.isHealthy, checks })
  }
}
