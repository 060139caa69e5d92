import type { HttpContext } from '@adonisjs/core/http'
import openAtCounter from '#identity/actions/open_at_counter'
import VerificationPolicy from '#identity/policies/verification_policy'
import { counterVerificationValidator } from '#identity/validators/identity_validators'

/** Staff verify somebody who stands before them. */
export default class CounterVerificationsController {
  async create({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(VerificationPolicy).authorize('decide', community)

    return inertia.render('desk/verifications/counter', {})
  }

  async store({ bouncer, community, member, request, response }: HttpContext) {
    await bouncer.with(VerificationPolicy).authorize('decide', community)
    const shown = await request.validateUsing(counterVerificationValidator)

    const verification = await openAtCounter(community, shown, member)
    return response.redirect().toPath(`/desk/verifications/${verification.id}`)
  }
}
