import type { HttpContext } from '@adonisjs/core/http'
import { cancelEnrolment, enrolOrWait } from '#core/enrolment'
import ownPlace from '../queries/own_place.ts'
import { trainingDayWithin } from '../queries/training_days.ts'

/** A place on a day of a training; a deposit is set aside with it. */
export default class PlacesController {
  async store({ community, i18n, member, params, response, session }: HttpContext) {
    const day = await trainingDayWithin(community, params.day_id)

    const { wait } = await enrolOrWait(day.sessionId, member)
    const text = i18n.t(wait ? 'volunteer.waiting' : 'volunteer.place_taken')
    session.flash('notice', { tone: 'success', text })
    const where = wait ? `/me/calendar/waits/${wait.id}` : `/volunteer/training_days/${day.id}`
    return response.redirect().toPath(where)
  }

  async destroy({ community, i18n, member, params, response, session }: HttpContext) {
    const day = await trainingDayWithin(community, params.day_id)
    const { id } = await ownPlace(day, member).firstOrFail()

    await cancelEnrolment(id)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.cancelled') })
    return response.redirect().toRoute('volunteer.training_days.show', [day.id])
  }
}
