import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import setCalendarDay from '#privacy/actions/set_calendar_day'
import PrivacyPolicy from '#privacy/policies/privacy_policy'
import calendarDays, { yearsAhead } from '#privacy/queries/calendar_days'
import { calendarDayValidator } from '#privacy/validators/privacy_validators'

/** Holidays that were announced after the calendar of Linli was made, and days that were moved. */
export default class CalendarDaysController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(PrivacyPolicy).authorize('oversee', community)

    return inertia.render('desk/privacy/calendar', {
      days: await calendarDays(),
      years: await yearsAhead(),
    })
  }

  async store({ bouncer, community, i18n, member, request, response, session }: HttpContext) {
    await bouncer.with(PrivacyPolicy).authorize('oversee', community)
    const { day, name, work } = await request.validateUsing(calendarDayValidator)

    const iso = DateTime.fromJSDate(day).toISODate()!
    await setCalendarDay({ day: iso, name, isWorkday: work === 'workday' }, member)
    session.flash('notice', { tone: 'success', text: i18n.t('privacy.calendar.saved') })
    return response.redirect().toPath('/desk/calendar')
  }
}
