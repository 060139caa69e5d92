import type { HttpContext } from '@adonisjs/core/http'
import saveQuietHours from '#notifications/actions/save_quiet_hours'
import { quietHoursValidator } from '#notifications/validators/message_validators'

export default class QuietHoursController {
  async update({ i18n, member, request, response, session }: HttpContext) {
    const { from, until } = await request.validateUsing(quietHoursValidator)

    await saveQuietHours(member, { fromMinute: minuteOf(from), untilMinute: minuteOf(until) })
    session.flash('notice', { tone: 'success', text: i18n.t('messages.settings.saved') })
    return response.redirect().toPath('/messages/settings')
  }
}

function minuteOf(clock: string) {
  const [hours, minutes] = clock.split(':').map(Number)
  return hours * 60 + minutes
}
