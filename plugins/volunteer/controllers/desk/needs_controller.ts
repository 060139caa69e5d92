import type { HttpContext } from '@adonisjs/core/http'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import needsAtDesk, { waitingNeeds } from '../../queries/needs_at_desk.ts'
import NeedTransformer from '../../transformers/need_transformer.ts'

/** What residents ask for: those that wait first, all others by how they ended. */
export default class NeedsController {
  async index({ bouncer, community, inertia, request }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    const state = request.input('state') === 'answered' ? 'answered' : 'waiting'
    const answered = needsAtDesk(community).has('answer').orderBy(latestFirst).limit(100)
    const needs = await (state === 'answered' ? answered : waitingNeeds(community))
    return inertia.render('volunteer/desk/needs/index', {
      state,
      needs: needs.map((need) => new NeedTransformer(need).forDesk()),
    })
  }

  async show({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const need = await needsAtDesk(community)
      .whereRaw('volunteer_needs.id::text = ?', [params.id])
      .firstOrFail()

    return inertia.render('volunteer/desk/needs/show', {
      need: new NeedTransformer(need).forAnswer(),
    })
  }
}

const latestFirst = [
  { column: 'created_at', order: 'desc' as const },
  { column: 'id', order: 'desc' as const },
]
