import type { HttpContext } from '@adonisjs/core/http'
import seals from '#points/queries/seals'

const PAGE = 1_000

/** What was sealed, for everybody who wants to keep it: a seal that was copied cannot be changed any more. */
export default class SealsController {
  async index({ request, response }: HttpContext) {
    const after = Number(request.input('after', 0))
    const page = await seals({ after: Number.isSafeInteger(after) ? after : 0, limit: PAGE })
    return response.json({ seals: page })
  }
}
