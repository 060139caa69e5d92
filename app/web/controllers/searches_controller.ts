import type { HttpContext } from '@adonisjs/core/http'

export default class SearchesController {
  async show({ inertia, request }: HttpContext) {
    const text = String(request.input('q') ?? '').trim()
    return inertia.render('search', { text, results: [] })
  }
}
