import type { HttpContext } from '@adonisjs/core/http'
import leaveWait from '#enrolment/actions/leave_wait'
import ownWait from '#enrolment/queries/own_wait'
import { waitingBefore } from '#enrolment/queries/waits_of'
import WaitTransformer from '#enrolment/transformers/wait_transformer'

/** Somebody's own place on a waiting list. */
export default class WaitsController {
  async show({ inertia, member, params }: HttpContext) {
    const wait = await ownWait(member, params.id)
    const before = await waitingBefore(wait)
    return inertia.render('enrolment/waits/show', {
      wait: new WaitTransformer(wait).forPerson(before),
    })
  }

  async destroy({ i18n, member, params, response, session }: HttpContext) {
    const { id } = await ownWait(member, params.id)
    const { ending } = await leaveWait(id)
    const text = i18n.t(`enrolment.waits.done.${ending}`)
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toPath('/me/calendar')
  }
}
