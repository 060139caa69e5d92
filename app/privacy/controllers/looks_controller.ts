import type { HttpContext } from '@adonisjs/core/http'
import looksAt from '#privacy/queries/looks_at'

export default class LooksController {
  async index({ inertia, member, request }: HttpContext) {
    const before = request.input('before')
    return inertia.render('privacy/looks', await looksAt(member, before ? String(before) : null))
  }
}
