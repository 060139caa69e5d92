import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** One line for each request, with its id; without the query, in which people type what is theirs. */
export default class LogRequest {
  async handle({ logger, request, response }: HttpContext, next: NextFn) {
    const began = performance.now()
    response.onFinish(() => {
      const milliseconds = Math.round(performance.now() - began)
      const line = { method: request.method(), path: request.url(), milliseconds }
      logger.info({ ...line, status: response.getStatus() }, 'request')
    })
    return next()
  }
}
