import { test } from '@japa/runner'
import occurrencesOf, { type SeriesPlan } from '#enrolment/occurrences'

const plan: SeriesPlan = {
  weekdays: [2, 4],
  everyWeeks: 1,
  from: '2026-12-01',
  until: '2026-12-15',
  start: '14:00',
  end: '16:00',
  without: ['2026-12-10'],
}
const daysOf = (of: SeriesPlan) => occurrencesOf(of).map(({ startsAt }) => startsAt.toISODate())

test.group('Sessions that come round', () => {
  test('take place on their weekdays, the first and the last day included, not on days left out', ({
    assert,
  }) => {
    assert.deepEqual(daysOf(plan), ['2026-12-01', '2026-12-03', '2026-12-08', '2026-12-15'])
  })

  test('every second week counts from the week of the first day', ({ assert }) => {
    const days = daysOf({ ...plan, everyWeeks: 2, from: '2026-12-03', without: [] })
    assert.deepEqual(days, ['2026-12-03', '2026-12-15'])
  })

  test('have the time of the neighbourhood, and may end after midnight', ({ assert }) => {
    const [{ endsAt, startsAt }] = occurrencesOf({ ...plan, start: '22:00', end: '01:00' })
    assert.equal(startsAt.toUTC().toISO(), '2026-12-01T14:00:00.000Z')
    assert.equal(endsAt.toUTC().toISO(), '2026-12-01T17:00:00.000Z')
  })

  test('never run for ever', ({ assert }) => {
    const daily = { ...plan, weekdays: [1, 2, 3, 4, 5, 6, 7], without: [] }
    const days = daysOf({ ...daily, until: '2099-01-01' })
    assert.lengthOf(days, 366)
  })
})
