import type { HttpContext } from '@adonisjs/core/http'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import starCandidates from '../../queries/star_candidates.ts'
import starNotices, { runningNotice } from '../../queries/star_notices.ts'
import starLevels from '../../star_levels.ts'
import StarNoticeTransformer from '../../transformers/star_transformer.ts'

export default class StarsController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    const levels = await starLevels(community)
    const candidates = await starCandidates(community, levels)
    const running = await runningNotice(community)
    const past = await starNotices(community).whereNotNull('closed_at').limit(10)
    return inertia.render('volunteer/desk/stars/index', {
      levels,
      candidates: candidates.map(({ person, ...candidate }) => {
        return { ...candidate, person: person.maskedName }
      }),
      running: running ? new StarNoticeTransformer(running).forDesk() : null,
      past: past.map((notice) => new StarNoticeTransformer(notice).forDesk()),
    })
  }
}
