import type { HttpContext } from '@adonisjs/core/http'

/** What a phone shows without a network; kept ahead by public/service_worker.js. */
export default class OfflinePagesController {
  async show({ inertia }: HttpContext) {
    return inertia.render('offline', {})
  }
}
