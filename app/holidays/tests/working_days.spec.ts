import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import importHolidays from '#holidays/actions/import_holidays'
import workingDaysAfter from '#holidays/queries/working_days_after'

const day = (iso: string) => DateTime.fromISO(iso, { zone: 'Asia/Shanghai' })

test.group('Working days', () => {
  test('{count} after {start} is {due}')
    .with([
      // 30 September, then the holidays, two ordinary days, a Saturday that is worked, and Monday.
      { start: '2026-09-29', count: 5, due: '2026-10-12' },
      { start: '2026-11-06', count: 1, due: '2026-11-09' },
      { start: '2026-11-25', count: 15, due: '2026-12-16' },
      { start: '2026-11-26', count: 5, due: '2026-12-03' },
    ])
    .run(async ({ assert }, { count, due, start }) => {
      const reckoned = await workingDaysAfter(day(start), count)
      assert.equal(reckoned.day.toISODate(), due)
      assert.isTrue(reckoned.isCertain)
    })

  test('are uncertain in a year whose holidays nobody has announced', async ({ assert }) => {
    for (const start of ['2160-12-20', '2159-12-20']) {
      const { isCertain } = await workingDaysAfter(day(start), 15)
      assert.isFalse(isCertain)
    }
  })

  test('go by what was imported, and before that by what was entered by hand', async ({
    assert,
  }) => {
    const holiday = (date: string) => ({ day: date, kind: 'day_off' as const, name: '元旦' })
    await importHolidays({
      year: 2171,
      source: 'test',
      days: ['2171-01-01', '2171-01-02'].map(holiday),
    })
    await importHolidays({ year: 2170, source: 'test', days: [holiday('2170-01-01')] })
    await db.table('calendar_days').insert({ day: '2171-01-02', is_workday: true, name: '调休' })

    const reckoned = await workingDaysAfter(day('2170-12-31'), 1)

    assert.equal(reckoned.day.toISODate(), '2171-01-02')
    assert.isTrue(reckoned.isCertain)
  })
})
