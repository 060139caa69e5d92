import type { HttpContext } from '@adonisjs/core/http'
import acceptOffer from '#enrolment/actions/accept_offer'
import ownWait from '#enrolment/queries/own_wait'

/** The seat that was offered to somebody who waited. */
export default class OfferedSeatsController {
  async store({ i18n, member, params, response, session }: HttpContext) {
    const wait = await ownWait(member, params.wait_id)

    await acceptOffer(wait.id)
    const text = i18n.t('enrolment.waits.done.seated')
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toPath('/me/calendar')
  }
}
