/**
 * Days off and worked weekends (调休) as the State Council publishes them, a table that the core keeps. Of
 * a year without data nothing is known, and whoever asks says so instead of guessing.
 */

/**
 * What is known of the days from one to another, both included and written `2026-10-01`: `knows(day)` says
 * whether its year was published, `at(day)` is `{ kind: 'day_off' | 'workday', name }` or null for a day
 * like its weekday.
 */
export { default as holidaysBetween } from '#holidays/queries/holidays_between'

/**
 * The day that is so many working days after another, which is not counted, with 调休: `{ day, isCertain }`, not certain
 * where it passes through a year of which nothing is known.
 */
export { default as workingDaysAfter } from '#holidays/queries/working_days_after'

/** The years that have begun, or begin within two months, and of which nothing is known: for a warning to staff. */
export { default as yearsUnknown } from '#holidays/queries/years_unknown'
