import logger from '@adonisjs/core/services/logger'
import { DateTime } from 'luxon'
import daysUnlikeWeekdays from '#holidays/queries/days_unlike_weekdays'
import workingDaysAfter from '#privacy/working_days'

/** How long an answer may take; the law says "in time", practice is 15 working days. */
export const WORKING_DAYS = 15

/** By when a request that comes in now is to be answered. Says so loudly where nobody knows the holidays yet. */
export default async function dueDay() {
  const today = DateTime.now().setZone('Asia/Shanghai')
  const { day, isCertain } = workingDaysAfter(today, WORKING_DAYS, await daysUnlikeWeekdays())
  if (!isCertain) {
    logger.warn(
      { due: day.toISODate() },
      'no holidays are known for this year; enter them at the desk'
    )
  }
  return { day, isCertain }
}
