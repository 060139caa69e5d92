/**
 * The kit for everything that one party at a time can have: rooms, courts, pick-up times, appointments. A
 * plugin adds a resource and keeps its id; who has it when is kept here, and the database gives no part of
 * it twice. Moments are luxon's, days are written `2026-11-28` and minutes count from midnight, all in
 * Asia/Shanghai; points are whole.
 */

/**
 * Adds a resource, or with `parent` a part of one: who has the whole has all of its parts. Rules that are
 * left out are `usualRules`. Joins the caller's transaction.
 *
 * @example
 * const hall = await addResource({ pluginId: 'spaces', territoryId, name: '多功能厅', capacity: 80 })
 * await addResource({ pluginId: 'spaces', territoryId, name: '多功能厅东半区', capacity: 40, parent: hall })
 */
export {
  default as addResource,
  usualRules,
  type NewResource,
  type ResourceRules,
} from '#booking/actions/add_resource'

/** Decides other rules from now on, or takes a resource from what can be booked; what is booked stays so. */
export { default as changeResource, retireResource } from '#booking/actions/change_resource'

/** When a resource is open in a week, in place of what was. Throws E_BOOKING_HOURS_OVERLAP. */
export { default as setOpeningHours, type WeeklyHours } from '#booking/actions/set_opening_hours'

/** One day that is open otherwise, or closed (`hours: null`), and back again; the act is recorded. */
export {
  default as setOpeningException,
  removeOpeningException,
  type ExceptionalDay,
} from '#booking/actions/set_opening_exception'

/**
 * Gives a resource for a time; the same `requestKey` again gives the same booking. Price and deposit are
 * held in the same transaction, which asks for the capability `points: ['holds']`. Throws a
 * `BookingRefused` (E_BOOKING_TAKEN, …), or E_POINTS_INSUFFICIENT.
 */
export { default as book, type BookingRequest } from '#booking/actions/book'

/** Every time of a series with what is against it (`refusal`), before anything is booked. */
export {
  default as occurrencesOf,
  type Occurrence,
  type Rhythm,
} from '#booking/queries/occurrences_of'

/** Books the times of a series that can be had, every `weeks` weeks up to the day `until`. Throws E_BOOKING_SERIES_EMPTY. */
export { default as bookSeries, type SeriesRequest } from '#booking/actions/book_series'

/** Gives up all that is still to come of a series; answers how many that were. */
export { default as cancelSeries } from '#booking/actions/cancel_series'

/** Bookings that were made together; `findWithin` finds one. */
export { default as BookingSeries } from '#booking/models/booking_series'

/** Lets somebody be told when a taken time is free; asking twice is asking once. Throws E_BOOKING_FREE, E_BOOKING_PAST. */
export { default as waitFor } from '#booking/actions/wait_for'

/** What a person waits for; and who waits for a time that was just given up and can be had, in the order in which they asked. */
export { default as waitsOf, waitsFreedBy } from '#booking/queries/waits'

/** Somebody waits for a time: `startsAt`, `endsAt`, `toldAt`. */
export { default as BookingWait } from '#booking/models/booking_wait'

/** Staff agree to a request, or do not, with a reason. Throws E_BOOKING_ANSWERED. */
export { confirmBooking, denyBooking } from '#booking/actions/answer_booking'

/**
 * Gives a booking up. In time it costs nothing; later than `freeUntil` the price is spent, unless staff
 * cancel it. Throws E_BOOKING_OVER.
 */
export { default as cancelBooking } from '#booking/actions/cancel_booking'

/** The moment until which whoever has a booking cancels it for nothing; `resource` must be loaded. */
export { freeUntil } from '#booking/actions/end_booking'

/** Notes that they have come; the first time counts. Throws E_BOOKING_CHECK_IN_EARLY, E_BOOKING_OVER. */
export { default as checkIn } from '#booking/actions/check_in'

/** Keeps the deposit, with a reason, from the beginning until a day after the end. Throws E_BOOKING_OVER. */
export { default as keepDeposit } from '#booking/actions/keep_deposit'

/** All that is against a wish, each with `code`, `textKey`, `values` and `wayOut`; empty where it can be booked. */
export { default as whyNot } from '#booking/queries/why_not'

/** When, how long, for how many, for what, and who books: what `whyNot` asks about. */
export type { Wish } from '#booking/wish'

/** Why something cannot be booked; `wayOut` is the key of a sentence that says what to do instead. */
export { BookingRefused } from '#booking/errors'

/** When resources are open (`openingOn`) and free (`slotsOn`) in a span of days; reads all of it at once. */
export { default as availabilityOf, type Days } from '#booking/queries/availability_of'

/** A time that could be booked, or with `refusal` what is against it; and the hours of a day in words. */
export { written, type Slot } from '#booking/availability'

/** Of some resources those that are free at a day and large enough, each with its times. */
export { default as freeTimes, type FreeTimes, type Search } from '#booking/queries/free_times'

/** Query of a person's bookings with a plugin, with `resource` and `ending`, the latest first. */
export { default as bookingsOf } from '#booking/queries/bookings_of'

/** Queries of a plugin's bookings at and below a territory, with `resource`, `person`, `ending`: all, those in a span of time, those that wait for an answer. */
export {
  default as bookingsAt,
  bookingsBetween,
  bookingRequests,
} from '#booking/queries/bookings_at'

/** How each resource was used in a span of time: bookings, minutes, and those to which nobody came. */
export { default as usageOf, type Usage } from '#booking/queries/usage_of'

/** A booking as an iCalendar file (RFC 5545), that moves or cancels what an earlier one put into a calendar. */
export { default as calendarFile, type CalendarWords } from '#booking/calendar_file'

/** All that is kept of a person's bookings with a plugin as plain values: for `personal_data.ts`. */
export { default as bookingRecordsOf } from '#booking/queries/booking_records_of'

/** Removes a person's bookings with a plugin and frees their times: for `personal_data.ts`. */
export { default as eraseBookings } from '#booking/actions/erase_bookings'

/** What happens to bookings, of all plugins: a listener looks at `pluginId` first. */
export { BookingConfirmed, BookingEnded, BookingMade, type BookingFacts } from '#booking/events'

/** Who has what when; `state` and `isStanding` ask for `ending` to be loaded. */
export { default as Booking, type BookingKind, type BookingState } from '#booking/models/booking'

/** What can be had, with its rules. */
export { default as Resource } from '#booking/models/resource'

/** When a resource is open on one day of the week: `weekday` from 1, Monday, minutes since midnight. */
export { default as OpeningHours } from '#booking/models/opening_hours'
/** A day on which it is open otherwise; `opens` and `closes` are null where it is closed. */
export { default as OpeningException } from '#booking/models/opening_exception'

/** Days, clocks and moments of the neighbourhood: `dayOf(moment)`, `momentOn(day, minutes)`, `minuteOf(moment)`, `clockOf(minutes)`, `daysBetween(from, until)`. */
export { clockOf, dayOf, daysBetween, minuteOf, momentOn } from '#booking/clock'
