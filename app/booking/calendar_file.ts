import type Booking from '#booking/models/booking'
import calendarFile from '#calendars/calendar_file'

/** What a calendar shows: `url` is absolute, `place` where to go, `text` what to bear in mind. */
export type CalendarWords = { title: string; place: string; text: string; url: string }

/**
 * A booking as an iCalendar file (RFC 5545). The same file again, with a higher sequence, moves or cancels
 * the entry that a calendar already has.
 */
export default function calendarFileOf(booking: Booking, words: CalendarWords) {
  const { endsAt, id, sequence, startsAt, updatedAt: changedAt } = booking
  const { place, text: description, title, url } = words
  const times = { startsAt, endsAt, changedAt }
  const said = { title, place, description, url }
  return calendarFile(title, [
    { uid: `${id}@linli`, sequence, ...times, ...said, state: stateOf(booking) },
  ])
}

function stateOf({ confirmedAt, ending }: Booking) {
  if (ending) return 'cancelled'
  return confirmedAt ? 'confirmed' : 'tentative'
}
