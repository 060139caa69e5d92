import { DomainError } from '#core/errors'

/**
 * Why something cannot be booked. Each has a code, a sentence of the same name, and what to do instead:
 * `booking.ways_out.<code>`.
 */
export class BookingRefused extends DomainError {
  /** The key of the text that says what to do instead. */
  get wayOut() {
    return `booking.ways_out.${this.code}`
  }
}

export class ResourceRetired extends BookingRefused {
  static override code = 'E_BOOKING_RETIRED'
}

export class TimeIsPast extends BookingRefused {
  static override code = 'E_BOOKING_PAST'
}

/** Values: `minutes`, the shortest length. */
export class TooShort extends BookingRefused {
  static override code = 'E_BOOKING_TOO_SHORT'
}

/** Values: `minutes`, the greatest length. */
export class TooLong extends BookingRefused {
  static override code = 'E_BOOKING_TOO_LONG'
}

/** Values: `minutes`, of which beginning and length are multiples. */
export class OffStep extends BookingRefused {
  static override code = 'E_BOOKING_OFF_STEP'
}

/** Values: `minutes`, how long before at least. */
export class TooSoon extends BookingRefused {
  static override code = 'E_BOOKING_TOO_SOON'
}

/** Values: `days`, how long before at most, and `from`, the day on which it can be booked. */
export class TooFarAhead extends BookingRefused {
  static override code = 'E_BOOKING_TOO_FAR'
}

/** Values: `capacity`. */
export class TooManyPeople extends BookingRefused {
  static override code = 'E_BOOKING_TOO_MANY_PEOPLE'
  static override field = 'people'
}

/** Values: `people`, how many at least. */
export class TooFewPeople extends BookingRefused {
  static override code = 'E_BOOKING_TOO_FEW_PEOPLE'
  static override field = 'people'
}

export class PurposeNotAllowed extends BookingRefused {
  static override code = 'E_BOOKING_PURPOSE'
  static override field = 'purpose'
}

export class TermsChanged extends BookingRefused {
  static override code = 'E_BOOKING_TERMS'
  static override field = 'terms'
}

/** Values: `hours`, when it is open that day, such as `08:30–12:00`. */
export class OutsideHours extends BookingRefused {
  static override code = 'E_BOOKING_OUTSIDE_HOURS'
}

export class ClosedThatDay extends BookingRefused {
  static override code = 'E_BOOKING_CLOSED'
}

/** Values: `reason`. */
export class ClosedBecause extends BookingRefused {
  static override code = 'E_BOOKING_CLOSED_BECAUSE'
}

/** Values: `holiday`. */
export class ClosedForHoliday extends BookingRefused {
  static override code = 'E_BOOKING_HOLIDAY'
}

/** Values: `year`. */
export class YearUnpublished extends BookingRefused {
  static override code = 'E_BOOKING_YEAR_UNPUBLISHED'
}

export class TimeTaken extends BookingRefused {
  static override code = 'E_BOOKING_TAKEN'
}

/** Values: `count`, how many a household may have in a month. */
export class MonthUsedUp extends BookingRefused {
  static override code = 'E_BOOKING_MONTH_USED_UP'
}

/** Values: `missing`, whole points. */
export class PointsMissing extends BookingRefused {
  static override code = 'E_BOOKING_POINTS_MISSING'
}

/** Values: `points`, what it costs now. */
export class PriceChanged extends BookingRefused {
  static override code = 'E_BOOKING_PRICE_CHANGED'
}

export class BookingOver extends DomainError {
  static override code = 'E_BOOKING_OVER'
}

export class BookingAnswered extends DomainError {
  static override code = 'E_BOOKING_ANSWERED'
}

/** Values: `from`, as `HH:mm`. */
export class CheckInTooEarly extends DomainError {
  static override code = 'E_BOOKING_CHECK_IN_EARLY'
}

/** What was offered to somebody who waited was not taken in time, or was given back. */
export class OfferGone extends DomainError {
  static override code = 'E_BOOKING_OFFER_GONE'
}

/** There is nothing to wait for: it can be booked. */
export class TimeIsFree extends DomainError {
  static override code = 'E_BOOKING_FREE'
}

/** What is kept free before and after stays as it is while lots are drawn: the times are held with it. */
export class LotteryRunning extends DomainError {
  static override code = 'E_BOOKING_LOTTERY_RUNNING'
  static override field = 'minutesAfter'
}

/** Nobody takes part any more. */
export class LotteryClosed extends DomainError {
  static override code = 'E_BOOKING_LOTTERY_CLOSED'
}

export class LotteryClosesTooEarly extends DomainError {
  static override code = 'E_BOOKING_LOTTERY_CLOSES_TOO_EARLY'
  static override field = 'closesDay'
}

/** Values: `at`, which time begins less than a day after the draw. */
export class LotteryTimeTooEarly extends DomainError {
  static override code = 'E_BOOKING_LOTTERY_TIME_TOO_EARLY'
  static override field = 'times'
}

/** Values: `at`, which time nobody could book at the draw. */
export class LotteryTimeRefused extends DomainError {
  static override code = 'E_BOOKING_LOTTERY_TIME_REFUSED'
  static override field = 'times'
}

export class ChoiceUnknown extends DomainError {
  static override code = 'E_BOOKING_LOTTERY_CHOICE'
  static override field = 'first'
}

export class HouseholdHasTicket extends DomainError {
  static override code = 'E_BOOKING_LOTTERY_HOUSEHOLD'
}

/** Of a series, not one time can be had. */
export class NothingToBook extends DomainError {
  static override code = 'E_BOOKING_SERIES_EMPTY'
}

export class HoursOverlap extends DomainError {
  static override code = 'E_BOOKING_HOURS_OVERLAP'
}
