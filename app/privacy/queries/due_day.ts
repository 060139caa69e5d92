import logger from '@adonisjs/core/services/logger'
import { DateTime } from 'luxon'
import workingDaysAfter from '#holidays/queries/working_days_after'

/** How long an answer may take; the law says "in time", practice is 15 working days. */
export const WORKING_DAYS = 15

/** By when a request that comes in now is to be answered. Says so loudly where nobody knows the holidays yet. */
export default async function dueDay() {
  const { day, isCertain } = await workingDaysAfter(DateTime.now(), WORKING_DAYS)
  if (!isCertain) {
    logger.warn(
      { due: day.toISODate() },
      'no holidays are known for this year; enter them at the desk'
    )
  }
  return { day, isCertain }
}
