/** As if the State Council had published a year; each test takes a year of its own, for all share the table. */
export { default as publishHolidays } from '#holidays/actions/import_holidays'
