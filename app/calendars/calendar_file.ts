import type { DateTime } from 'luxon'

/** One entry of a calendar (RFC 5545). `sequence` rises with every change, so that phones take the newer one. */
export type CalendarEvent = {
  /** The same for ever, such as `<id>@linli`. */
  uid: string
  sequence: number
  title: string
  place: string
  description: string
  url: string | null
  startsAt: DateTime
  endsAt: DateTime
  changedAt: DateTime
  state: 'confirmed' | 'tentative' | 'cancelled'
}

/** A calendar file: UTF-8, lines of at most 75 octets that end in CRLF, moments in UTC. */
export default function calendarFile(name: string, events: CalendarEvent[]) {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Linli//Calendar//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'X-WR-TIMEZONE:Asia/Shanghai',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...events.flatMap(linesOf),
    'END:VCALENDAR',
  ]
  return lines.map(folded).join('\r\n') + '\r\n'
}

function linesOf(event: CalendarEvent) {
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${stamp(event.changedAt)}`,
    `LAST-MODIFIED:${stamp(event.changedAt)}`,
    `DTSTART:${stamp(event.startsAt)}`,
    `DTEND:${stamp(event.endsAt)}`,
    `SUMMARY:${escaped(event.title)}`,
    ...(event.place ? [`LOCATION:${escaped(event.place)}`] : []),
    ...(event.description ? [`DESCRIPTION:${escaped(event.description)}`] : []),
    ...(event.url ? [`URL:${event.url}`] : []),
    `STATUS:${event.state.toUpperCase()}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ]
}

function stamp(moment: DateTime) {
  return moment.toUTC().toFormat("yyyyMMdd'T'HHmmss'Z'")
}

function escaped(text: string) {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')
}

/** Long lines go on behind a space; a character is never torn apart. */
function folded(line: string) {
  const parts = ['']
  let length = 0
  for (const character of line) {
    const octets = Buffer.byteLength(character)
    if (length + octets > 75) {
      parts.push('')
      length = 1
    }
    parts[parts.length - 1] += character
    length += octets
  }
  return parts.join('\r\n ')
}
