import { test } from '@japa/runner'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import calendarFile, { type CalendarEvent } from '#calendars/calendar_file'

const event: CalendarEvent = {
  uid: '1@linli',
  sequence: 2,
  title: '陪诊，第一次; 带\\水杯',
  place: '市医院\n门诊大厅',
  description: '',
  url: 'https://linli.example/volunteer/shifts/1',
  startsAt: DateTime.fromISO('2026-12-01T09:00', { zone: 'Asia/Shanghai' }),
  endsAt: DateTime.fromISO('2026-12-01T11:00', { zone: 'Asia/Shanghai' }),
  changedAt: DateTime.fromISO('2026-11-25T08:00Z'),
  state: 'confirmed',
}

/** The lines as a calendar reads them. */
const unfolded = (ics: string) => ics.replace(/\r\n /g, '').split('\r\n')

test.group('A calendar file', () => {
  test('tells moments in UTC, with a sequence, and what was cancelled', ({ assert }) => {
    const lines = unfolded(calendarFile('邻里', [event, { ...event, state: 'cancelled' }]))
    for (const line of [
      'DTSTART:20261201T010000Z',
      'DTEND:20261201T030000Z',
      'UID:1@linli',
      'SEQUENCE:2',
      'URL:https://linli.example/volunteer/shifts/1',
      'STATUS:CONFIRMED',
      'STATUS:CANCELLED',
    ]) {
      assert.include(lines, line)
    }
    assert.equal(lines.at(-1), '')
  })

  test('escapes what would end a value', ({ assert }) => {
    const lines = unfolded(calendarFile('邻里', [event]))
    assert.include(lines, 'SUMMARY:陪诊，第一次\\; 带\\\\水杯')
    assert.include(lines, 'LOCATION:市医院\\n门诊大厅')
  })

  test('no line is longer than 75 octets, and none tears a character', ({ assert }) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const ics = calendarFile('邻里', [{ ...event, title }])
        for (const line of ics.split('\r\n')) assert.isAtMost(Buffer.byteLength(line), 75)
        assert.isTrue(Buffer.from(ics).toString() === ics.toWellFormed())
        const said = unfolded(ics).filter((line) => line.startsWith('SUMMARY:'))
        assert.lengthOf(said, 1)
      })
    )
  })
})
