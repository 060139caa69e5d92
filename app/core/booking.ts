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

/**
 * Puts somebody on the list for a taken time, behind all who are there; asking twice is asking once. What becomes free is
 * offered to the first who can have it, and kept for them for the `offerMinutes` of the resource; then to the next.
 * Throws E_BOOKING_FREE, or what else than E_BOOKING_TAKEN is against the time.
 */
export { default as waitFor } from '#booking/actions/wait_for'

/** Books what was offered, as `book` does; again gives the same booking. Throws E_BOOKING_OFFER_GONE, or what `book` throws. */
export { default as acceptOffer, type OfferAnswer } from '#booking/actions/accept_offer'

/** Leaves the list; what was offered goes to the next. Answers the wait; again changes nothing. */
export { default as leaveWait } from '#booking/actions/leave_wait'

/**
 * Queries: what a person still waits for with a plugin; who waits, without an offer, for a time that touches another
 * (`resource`, `startsAt`, `endsAt`). `waitingBefore` counts who stands before somebody.
 */
export { default as waitsOf, waitingBefore, waitsTouching } from '#booking/queries/waits'

/** Somebody waits for a time: `startsAt`, `endsAt`, `offerExpiresAt` while it is kept for them, `ending` (a `WaitEnding`) once they wait no more. */
export { default as BookingWait, type WaitEnding } from '#booking/models/booking_wait'

/** All that is kept of what a person waits or waited for as plain values: for `personal_data.ts`. */
export { default as waitRecordsOf } from '#booking/queries/wait_records_of'

/**
 * Opens a lottery for popular times of a resource, and holds them until lots are drawn after `closesAt`; the act is
 * recorded. Throws E_BOOKING_LOTTERY_CLOSES_TOO_EARLY, or E_BOOKING_LOTTERY_TIME_TOO_EARLY and …_TIME_REFUSED with `at`.
 * `docs/lotteries.md` says how it goes.
 */
export { default as openLottery, type NewLottery } from '#booking/actions/open_lottery'

/** Calls it off before it is drawn, with a reason; recorded. Throws E_BOOKING_LOTTERY_CLOSED. */
export { default as callOffLottery } from '#booking/actions/call_off_lottery'

/**
 * Takes part with one ticket for a household; again changes what was chosen. Throws E_BOOKING_LOTTERY_CLOSED, …_HOUSEHOLD,
 * …_CHOICE, or a `BookingRefused`.
 */
export { default as takeTicket, type TicketWish } from '#booking/actions/take_ticket'
/** Takes part no more; the number is nobody else's. Throws E_BOOKING_LOTTERY_CLOSED. */
export { default as returnTicket } from '#booking/actions/return_ticket'

/** Draws one that has closed, once; a chore does so within a minute. */
export { default as drawLottery } from '#booking/actions/draw_lottery'

/** Queries: a plugin's lotteries at a territory with `resource` and `times`; a person's ticket; how many take part, by id. */
export { default as lotteriesAt, ticketCounts, ticketOf } from '#booking/queries/lotteries'

/** Query of the tickets that take part, by number, with `person`. */
export { default as ticketsIn } from '#booking/queries/tickets_in'

/** Everything that a draw was made of and what came of it, with numbers in place of people. */
export { default as publishedDraw, type PublishedDraw } from '#booking/queries/published_draw'

/** All that is kept of a person's tickets as plain values: for `personal_data.ts`. */
export { default as ticketRecordsOf } from '#booking/queries/ticket_records_of'

/** Popular times for which lots are drawn; `state` is a `LotteryState`. */
export { default as Lottery, type LotteryState } from '#booking/models/lottery'
/** A household's part in it: `number`, `choices`, and `outcome`, a `TicketOutcome`, once lots were drawn. */
export { default as LotteryTicket, type TicketOutcome } from '#booking/models/lottery_ticket'

/** What happens to tickets: `TicketDrawn` says what came of one, `LotteryCalledOff` that no lots are drawn, and why. */
export { LotteryCalledOff, TicketDrawn, type TicketFacts } from '#booking/events'

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

/** When resources are open (`openingOn`) and free (`slotsOn`, `firstFreeOn`) in a span of days; reads all of it at once. */
export { default as availabilityOf, type Days } from '#booking/queries/availability_of'

/** A time that could be booked, or with `refusal` what is against it; and the hours of a day in words. */
export { written, type Slot } from '#booking/availability'

/** Of some resources those that are free at a day and large enough, each with its times. */
export { default as freeTimes, type FreeTimes, type Search } from '#booking/queries/free_times'

/** Query of a person's bookings with a plugin, with `resource` and `ending`, the latest first. */
export { default as bookingsOf } from '#booking/queries/bookings_of'

/**
 * SQL for `readTogether`: a person's (`:personId`) bookings with a plugin (`:pluginId`) that are not over at `:now`, as
 * `id`, `territory_id`, `starts_at`, `name` of the resource, `is_confirmed`. It is a part of a plugin's own statement.
 */
export { default as standingBookings } from '#booking/standing_bookings'

/** Queries of a plugin's bookings at and below a territory, with `resource`, `person`, `ending`: all, those in a span of time, those that wait for an answer. */
export {
  default as bookingsAt,
  bookingsBetween,
  bookingRequests,
} from '#booking/queries/bookings_at'

/** What nobody has booked and nobody can in a span of time: offered to somebody who waited (`for: 'offer'`), or held until lots are drawn (`'lottery'`). */
export { default as heldBetween, type Held } from '#booking/queries/held_between'

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

/** What happens on waiting lists: somebody joins, a time is offered to them (`until`, an ISO text), they wait no more (`ending`). */
export { BookingWaitBegun, BookingWaitEnded, TimeOffered, type WaitFacts } from '#booking/events'

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
