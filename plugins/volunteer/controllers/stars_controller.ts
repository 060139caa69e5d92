import type { HttpContext } from '@adonisjs/core/http'
import starNotices from '../queries/star_notices.ts'
import starLevels from '../star_levels.ts'
import StarNoticeTransformer from '../transformers/star_transformer.ts'

/** Who is to have a star, for everybody to read and to object. */
export default class StarsController {
  async index({ community, inertia }: HttpContext) {
    const notices = await starNotices(community).limit(6)
    return inertia.render('volunteer/stars/index', {
      levels: await starLevels(community),
      notices: notices.map((notice) => new StarNoticeTransformer(notice).toObject()),
    })
  }
}
