import type { HttpContext } from '@adonisjs/core/http'
import representAtCounter from '#identity/actions/represent_at_counter'
import RepresentationPolicy from '#identity/policies/representation_policy'
import { counterValidator } from '#identity/validators/representation_validators'

/** Staff act for somebody at the counter or at their door; they begin at once. */
export default class CounterRepresentationsController {
  async create({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(RepresentationPolicy).authorize('represent', community)

    return inertia.render('desk/representations/counter', {})
  }

  async store({ bouncer, community, member, request, response, session }: HttpContext) {
    await bouncer.with(RepresentationPolicy).authorize('represent', community)
    const input = await request.validateUsing(counterValidator)

    const representation = await representAtCounter(community, input, member)
    session.put('representation', representation.id)
    response.clearCookie('community')
    return response.redirect().toPath('/')
  }
}
