import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import workingDaysAfter, { type DayOverrides } from '#privacy/working_days'

/** How long an answer may take; the law says "in time", practice is 15 working days. */
export const WORKING_DAYS = 15

/** By when a request that comes in now is to be answered. Says so loudly where nobody knows the holidays yet. */
export default async function dueDay() {
  const today = DateTime.now().setZone('Asia/Shanghai')
  const { day, isCertain } = workingDaysAfter(today, WORKING_DAYS, await dayOverrides())
  if (!isCertain) {
    logger.warn(
      { due: day.toISODate() },
      'no holidays are known for this year; enter them at the desk'
    )
  }
  return { day, isCertain }
}

export async function dayOverrides(): Promise<DayOverrides> {
  const rows = await db
    .from('calendar_days')
    .select(db.raw('day::text as day'), 'is_workday')
    .orderBy('day')
  return new Map(rows.map(({ day, is_workday }): [string, boolean] => [day, is_workday]))
}
