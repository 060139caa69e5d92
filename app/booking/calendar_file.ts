import { type DateTime } from 'luxon'
import type Booking from '#booking/models/booking'

/** What a calendar shows: `url` is absolute, `place` where to go, `text` what to bear in mind. */
export type CalendarWords = { title: string; place: string; text: string; url: string }

/**
 * A booking as an iCalendar file (RFC 5545). The same file again, with a higher sequence, moves or cancels
 * the entry that a calendar already has. Instants are in UTC: no calendar has to know our zone.
 */
export default function calendarFile(booking: Booking, words: CalendarWords) {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Linli//Booking//ZH', 'METHOD:PUBLISH'],
    'BEGIN:VEVENT',
    `UID:${booking.id}@linli`,
    `SEQUENCE:${booking.sequence}`,
    `DTSTAMP:${instant(booking.updatedAt)}`,
    `DTSTART:${instant(booking.startsAt)}`,
    `DTEND:${instant(booking.endsAt)}`,
    `STATUS:${statusOf(booking)}`,
    `SUMMARY:${escaped(words.title)}`,
    `LOCATION:${escaped(words.place)}`,
    `DESCRIPTION:${escaped(words.text)}`,
    `URL:${words.url}`,
    ...['END:VEVENT', 'END:VCALENDAR'],
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function statusOf(booking: Booking) {
  if (booking.ending) return 'CANCELLED'
  return booking.confirmedAt ? 'CONFIRMED' : 'TENTATIVE'
}

function instant(moment: DateTime) {
  return moment.toUTC().toFormat("yyyyMMdd'T'HHmmss'Z'")
}

function escaped(text: string) {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

/** At most 75 bytes in a line, and no character cut in two; what goes on begins with a space. */
function folded(line: string) {
  const parts = ['']
  for (const character of line) {
    const isFull = Buffer.byteLength(parts.at(-1)! + character) > 75
    if (isFull) parts.push(` ${character}`)
    else parts[parts.length - 1] += character
  }
  return parts.join('\r\n')
}
