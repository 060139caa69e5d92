import type { HttpContext } from '@adonisjs/core/http'
import calendarOf from '#enrolment/queries/calendar_of'
import feedOf, { addressOf } from '#enrolment/queries/feed_of'
import { waitsOn } from '#enrolment/queries/waits_of'
import CalendarEntryTransformer from '#enrolment/transformers/calendar_entry_transformer'
import WaitTransformer from '#enrolment/transformers/wait_transformer'

/** All that somebody signed up for, of every plugin, and where they wait for a seat. */
export default class CalendarsController {
  async show({ inertia, member }: HttpContext) {
    const entries = await calendarOf(member)
    const waits = await waitsOn(member)
    const feed = await feedOf(member)
    return inertia.render('enrolment/calendar/show', {
      entries: entries.map((entry) => new CalendarEntryTransformer(entry).forList()),
      waits: waits.map((wait) => new WaitTransformer(wait).forList()),
      feed: feed && { url: addressOf(feed), since: feed.createdAt.toISO()! },
    })
  }
}
