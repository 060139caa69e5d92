import type { HttpContext } from '@adonisjs/core/http'
import { giveHours } from '#core/points'
import relative from '../queries/relative.ts'
import { hoursGiftValidator } from '../validators/hours_validator.ts'

export default class HoursGiftsController {
  async store({ i18n, member, request, response, session }: HttpContext) {
    const { minutes, requestKey, to } = await request.validateUsing(hoursGiftValidator)
    const recipient = await relative(member, to)

    await giveHours(member, recipient, { minutes, requestKey })
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.hours_given', { minutes }) })
    return response.redirect().toRoute('volunteer.hours.index')
  }
}
