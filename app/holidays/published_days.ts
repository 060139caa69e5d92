import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { HolidayDay, HolidayYear } from '#holidays/actions/import_holidays'

const require = createRequire(import.meta.url)

/** `{ '2026-10-01': 'National Day,国庆节,3' }`: in English, in Chinese, how many days. */
type Days = Record<string, string>

/**
 * The years that the package `chinese-days` knows, as the State Council published them. Its own
 * functions are not used: of a year that it does not know they say that all is as usual.
 */
export default async function publishedDays(): Promise<HolidayYear[]> {
  const path = require.resolve('chinese-days/dist/chinese-days.json')
  const { holidays, workdays }: { holidays: Days; workdays: Days } = JSON.parse(
    await readFile(path, 'utf8')
  )
  const days = [...daysOf(holidays, 'day_off'), ...daysOf(workdays, 'workday')]
  const years = new Set(days.map(({ day }) => Number(day.slice(0, 4))))
  return [...years].sort().map((year) => ({
    year,
    source: 'chinese-days',
    days: days.filter(({ day }) => day.startsWith(`${year}-`)),
  }))
}

function daysOf(days: Days, kind: HolidayDay['kind']): HolidayDay[] {
  return Object.entries(days).map(([day, words]) => ({ day, kind, name: words.split(',')[1] }))
}
