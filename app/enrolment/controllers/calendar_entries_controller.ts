import type { HttpContext } from '@adonisjs/core/http'
import calendarFile from '#calendars/calendar_file'
import ownEntry from '#enrolment/queries/own_entry'
import CalendarEntryTransformer from '#enrolment/transformers/calendar_entry_transformer'

/** One entry of a person's calendar as a file that phones and computers take in. */
export default class CalendarEntriesController {
  async show({ i18n, member, params, response }: HttpContext) {
    const entry = await ownEntry(member, params.id)
    response.header('content-type', 'text/calendar; charset=utf-8')
    response.header('content-disposition', 'attachment; filename="linli.ics"')
    const event = new CalendarEntryTransformer(entry).forCalendar(i18n)
    return calendarFile(i18n.t('enrolment.calendar.name'), [event])
  }
}
