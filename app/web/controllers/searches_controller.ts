import type { HttpContext } from '@adonisjs/core/http'
import search from '#search/queries/search'
import servicesOf from '#web/queries/services_of'

export default class SearchesController {
  async show({ community, i18n, inertia, request }: HttpContext) {
    const text = String(request.input('q') ?? '')
      .trim()
      .slice(0, 100)
    const services = await servicesOf(community, i18n)
    return inertia.render('search', { text, results: await search(community, text, services) })
  }
}
