import type { HttpContext } from '@adonisjs/core/http'
import { cancelEnrolment } from '#core/enrolment'
import ownService from '../queries/own_service.ts'

export default class CancellationsController {
  async store({ community, i18n, member, params, response, session }: HttpContext) {
    const { enrolment, shift } = await ownService(community, member, params.enrolment_id)

    await cancelEnrolment(enrolment.id)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.cancelled') })
    return response.redirect().toRoute('volunteer.shifts.show', [shift.id])
  }
}
