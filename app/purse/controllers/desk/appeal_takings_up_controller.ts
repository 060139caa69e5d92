import type { HttpContext } from '@adonisjs/core/http'
import takeUpAppeal from '#purse/actions/take_up_appeal'
import Appeal from '#purse/models/appeal'
import AppealPolicy from '#purse/policies/appeal_policy'

/** Somebody of the staff sees to it from now on; the person is told. */
export default class AppealTakingsUpController {
  async store({ bouncer, community, member, params, response }: HttpContext) {
    await bouncer.with(AppealPolicy).authorize('answer', community)
    const appeal = await Appeal.findWithin(community, params.appeal_id)

    await takeUpAppeal(appeal, member)
    return response.redirect().toPath(`/desk/points/appeals/${appeal.id}`)
  }
}
