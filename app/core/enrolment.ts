/**
 * The kit for everything one signs up for. A plugin opens a session and keeps its id; who has a
 * seat, who came and for how long is kept here, and the database gives no seat twice.
 */

/** Opens a session: `seats` whole and at least 1, `endsAt` after `startsAt`. Joins the caller's transaction. */
export { default as openSession, type NewSession } from '#enrolment/actions/open_session'

/** Changes times or seats. Throws E_ENROLMENT_SEATS_TAKEN (field `seats`) below the seats that are taken. */
export { default as changeSession } from '#enrolment/actions/change_session'

/**
 * Gives a person a seat and a six-digit code for check-in. Throws E_ENROLMENT_FULL,
 * E_ENROLMENT_ALREADY or E_ENROLMENT_STARTED.
 */
export { default as enrol } from '#enrolment/actions/enrol'

/** Frees the seat, before the start and before check-in. Throws E_ENROLMENT_STARTED, E_ENROLMENT_ATTENDED. */
export { default as cancelEnrolment } from '#enrolment/actions/cancel_enrolment'

/**
 * Notes by the person's code that they came, from two hours before the start to the end. Throws
 * E_ENROLMENT_CODE_UNKNOWN, …_ALREADY_CHECKED_IN, …_TOO_EARLY or …_TOO_LATE, all at the field `code`.
 */
export { default as checkIn } from '#enrolment/actions/check_in'

/** Notes that a person left; the first time counts. Throws E_ENROLMENT_NOT_CHECKED_IN. */
export { default as checkOut } from '#enrolment/actions/check_out'

/**
 * Confirms whole minutes (1 to 1440), once: the same again gives `{ confirmation, isNew: false }`.
 * Throws E_ENROLMENT_NOT_CHECKED_OUT, or E_ENROLMENT_MINUTES_CONFIRMED for other minutes.
 */
export {
  default as confirmMinutes,
  type ConfirmedMinutes,
} from '#enrolment/actions/confirm_minutes'

/** Query of who has a seat in a session, by seat, with `person`, `attendance`, `confirmation`. */
export { default as rosterOf } from '#enrolment/queries/roster'

/** Query of a person's enrolments with one plugin, the latest session first. */
export { default as enrolmentsOf } from '#enrolment/queries/enrolments_of'

/**
 * All that is kept of a person's enrolments with a plugin as plain values: `sessionId`, `state`,
 * instants as ISO texts, `minutes` whole or null. For a plugin's `personal_data.ts`.
 */
export { default as enrolmentRecordsOf } from '#enrolment/queries/enrolment_records_of'

/**
 * Removes a person's enrolments with a plugin and frees their seats; those with confirmed minutes
 * stay. Returns how many stayed. For a plugin's `personal_data.ts`.
 */
export { default as eraseEnrolments } from '#enrolment/actions/erase_enrolments'

/** Whole minutes confirmed for a plugin's sessions at and below a territory in a span of time: for a metric. */
export { default as confirmedMinutes } from '#enrolment/queries/confirmed_minutes'

/** How many who were checked out wait for their minutes, at and below a territory: for a reviewable. */
export { default as unconfirmedCount } from '#enrolment/queries/unconfirmed_count'

/** How many seats are taken, as a `Map` by session id; a session without any is missing from it. */
export { default as seatsTaken } from '#enrolment/queries/seats_taken'

/**
 * A person's seat in a session, until it is cancelled: `personId`, `sessionId`, `code` (six digits),
 * `cancelledAt`; `state` is an `EnrolmentState` and asks for `attendance` and `confirmation` to be loaded.
 */
export { default as Enrolment, type EnrolmentState } from '#enrolment/models/enrolment'
/** Something at a time with a number of seats: `seats`, `startsAt`, `endsAt`, `hasStarted`, `hasEnded`. */
export { default as EnrolmentSession } from '#enrolment/models/enrolment_session'
