import type { HttpContext } from '@adonisjs/core/http'
import navigationFor from '#kernel/queries/navigation_for'

export default class ServicesController {
  async index({ community, inertia, visitor }: HttpContext) {
    const services = await navigationFor('resident', community, visitor)
    return inertia.render('services', { community: community.shortName, services })
  }
}
