import type { HttpContext } from '@adonisjs/core/http'
import endCalendarFeed from '#enrolment/actions/end_calendar_feed'
import openCalendarFeed from '#enrolment/actions/open_calendar_feed'
import calendarFile from '#calendars/calendar_file'
import { calendarHistoryOf } from '#enrolment/queries/calendar_of'
import { feedWithSecret } from '#enrolment/queries/feed_of'
import CalendarEntryTransformer from '#enrolment/transformers/calendar_entry_transformer'

/** The secret address by which a phone reads somebody's calendar. */
export default class FeedsController {
  /** For calendar programs, which cannot sign in: whoever has the address reads it. */
  async show({ i18n, params, response }: HttpContext) {
    const { person } = await feedWithSecret(params.secret)
    const entries = await calendarHistoryOf(person)
    const events = entries.map((entry) => new CalendarEntryTransformer(entry).forCalendar(i18n))
    response.header('content-type', 'text/calendar; charset=utf-8')
    response.header('cache-control', 'private, no-store')
    return calendarFile(i18n.t('enrolment.calendar.name'), events)
  }

  async store({ i18n, member, response, session }: HttpContext) {
    await openCalendarFeed(member)
    const text = i18n.t('enrolment.calendar.feed_opened')
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toPath('/me/calendar')
  }

  async destroy({ i18n, member, response, session }: HttpContext) {
    await endCalendarFeed(member)
    const text = i18n.t('enrolment.calendar.feed_ended')
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toPath('/me/calendar')
  }
}
