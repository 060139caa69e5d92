import type { I18n } from '@adonisjs/i18n'
import env from '#start/env'
import type { CalendarEvent } from '#calendars/calendar_file'
import type Enrolment from '#enrolment/models/enrolment'
import type { CalendarEntry } from '#enrolment/pages'

/** `session`, `enrolledBy` and `companions` must be loaded. */
export default class CalendarEntryTransformer {
  constructor(private enrolment: Enrolment) {}

  forList(): CalendarEntry {
    const { clashingSince, companions, enrolledBy, id, isCancelled, session } = this.enrolment
    return {
      id,
      title: session.title,
      place: session.place,
      startsAt: session.startsAt.toISO()!,
      endsAt: session.endsAt.toISO()!,
      href: session.href,
      companions: companions.length,
      isCalledOff: isCancelled,
      isClashing: clashingSince !== null,
      enrolledBy: enrolledBy?.maskedName ?? null,
    }
  }

  /** For a calendar of a phone: a change of the session or the end of the enrolment is a higher sequence. */
  forCalendar(i18n: I18n): CalendarEvent {
    const { id, isCancelled, session, updatedAt } = this.enrolment
    const { endsAt, href, place, sequence, startsAt, title } = session
    const url = href && `${env.get('APP_URL')}${href}`
    return {
      ...{ title, place, startsAt, endsAt, url },
      state: isCancelled ? 'cancelled' : 'confirmed',
      uid: `${id}@linli`,
      sequence: sequence + (isCancelled ? 1 : 0),
      description: url ? i18n.t('enrolment.calendar.description', { url }) : '',
      changedAt: updatedAt > session.updatedAt ? updatedAt : session.updatedAt,
    }
  }
}
