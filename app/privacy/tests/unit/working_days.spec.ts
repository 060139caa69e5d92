import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import workingDaysAfter from '#privacy/working_days'

const nothing = new Map<string, boolean>()
const day = (iso: string) => DateTime.fromISO(iso, { zone: 'Asia/Shanghai' })

test.group('Working days', () => {
  test('{count} after {start} is {due}')
    .with([
      // 30 September, then the holidays, two ordinary days, a Saturday that is worked, and Monday.
      { start: '2026-09-29', count: 5, due: '2026-10-12' },
      { start: '2026-11-06', count: 1, due: '2026-11-09' },
      { start: '2026-11-25', count: 15, due: '2026-12-16' },
    ])
    .run(({ assert }, { count, due, start }) => {
      const reckoned = workingDaysAfter(day(start), count, nothing)
      assert.equal(reckoned.day.toISODate(), due)
      assert.isTrue(reckoned.isCertain)
    })

  test('are uncertain in a year whose holidays nobody has announced', ({ assert }) => {
    assert.isFalse(workingDaysAfter(day('2030-12-20'), 15, nothing).isCertain)
    assert.isFalse(workingDaysAfter(day('2026-12-20'), 15, nothing).isCertain)
  })

  test('go by what was entered by hand', ({ assert }) => {
    const entered = new Map([
      ['2027-01-01', false],
      ['2027-01-02', true],
    ])
    const reckoned = workingDaysAfter(day('2026-12-31'), 1, entered)
    assert.equal(reckoned.day.toISODate(), '2027-01-02')
    assert.isTrue(reckoned.isCertain)
  })
})
