import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import importHolidays from '#holidays/actions/import_holidays'
import takePublishedYears from '#holidays/actions/take_published_years'
import holidaysIn, {
  HolidayLineUnreadable,
  HolidayListEmpty,
  HolidayOfAnotherYear,
} from '#holidays/holiday_list'
import holidaysBetween from '#holidays/queries/holidays_between'
import yearsUnknown from '#holidays/queries/years_unknown'
import { DateTime } from 'luxon'

async function* rows(...lines: string[][]) {
  for (const [position, cells] of lines.entries()) yield { number: position + 1, cells }
}
const head = ['日期', '休或班', '节日']

test.group('Holidays', () => {
  test('of the installed package are kept, and known as they were published', async ({
    assert,
  }) => {
    await takePublishedYears()
    assert.isEmpty(await takePublishedYears())

    const year = await holidaysBetween('2026-01-01', '2027-12-31')
    assert.deepEqual(year.at('2026-10-01'), { kind: 'day_off', name: '国庆节' })
    assert.deepEqual(year.at('2026-10-10'), { kind: 'workday', name: '国庆节' })
    assert.isNull(year.at('2026-10-12'))
    assert.isTrue(year.knows('2026-11-26'))
  })

  test('are published anew in place of what was known', async ({ assert }) => {
    const day = { day: '2130-05-01', kind: 'day_off' as const, name: '劳动节' }
    await importHolidays({ year: 2130, source: 'one', days: [day] })
    await importHolidays({ year: 2130, source: 'two', days: [{ ...day, day: '2130-05-02' }] })
    const known = await db.from('holidays').where('year', 2130).select(db.raw('day::text as day'))
    assert.deepEqual(known, [{ day: '2130-05-02' }])
  })

  test('are unknown, and said to be, of a year that nobody has imported', async ({ assert }) => {
    const winter = DateTime.fromISO('2150-12-01', { zone: 'Asia/Shanghai' })
    assert.deepEqual(await yearsUnknown(winter), [2150, 2151])
    await importHolidays({
      year: 2150,
      source: 'test',
      days: [{ day: '2150-10-01', kind: 'day_off', name: '国庆节' }],
    })
    assert.deepEqual(await yearsUnknown(winter), [2151])
  })
})

test.group('A list of holidays', () => {
  test('is read line by line', async ({ assert }) => {
    const lines = [head, ['2027-01-01', '休', '元旦'], ['2027/2/7', '班', '春节']]
    assert.deepEqual(await holidaysIn(rows(...lines), 2027), [
      { day: '2027-01-01', kind: 'day_off', name: '元旦' },
      { day: '2027-02-07', kind: 'workday', name: '春节' },
    ])
  })

  test('with {what} is refused whole')
    .with([
      { what: 'no days', lines: [head], refusal: HolidayListEmpty },
      {
        what: 'another year',
        lines: [head, ['2026-01-01', '休', '元旦']],
        refusal: HolidayOfAnotherYear,
      },
      {
        what: 'no such day',
        lines: [head, ['2027-02-30', '休', '春节']],
        refusal: HolidayLineUnreadable,
      },
      {
        what: 'another word',
        lines: [head, ['2027-01-01', '放假', '元旦']],
        refusal: HolidayLineUnreadable,
      },
    ])
    .run(async ({ assert }, { lines, refusal }) => {
      const [outcome] = await Promise.allSettled([holidaysIn(rows(...lines), 2027)])
      assert.equal(outcome.status === 'rejected' && outcome.reason.constructor, refusal)
    })
})
