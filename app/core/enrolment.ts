/**
 * The kit for everything one signs up for. A plugin opens a session and keeps its id; who has a
 * seat, who waits, who came and for how long is kept here, and the database gives no seat twice.
 */

/**
 * Opens a session: `seats` whole and at least 1, `endsAt` after `startsAt`. All else may be left out: `title`, `place`
 * and `href` for notices and calendars; `opensAt`, `closesAt`, `cancelUntil`; `companions`, how many somebody may
 * bring; `offerMinutes` (5 to 10080) for a waiting list; `rules`, groups that are asked for; `quotas`, at most so many
 * of a group; `price` in whole points for each seat, as a `price` or a `deposit` (`priceKind`; needs the capability
 * `points: ['holds']`); `noShowLimit`. Joins the caller's transaction.
 */
export {
  default as openSession,
  type NewQuota,
  type NewSession,
  type SessionTerms,
} from '#enrolment/actions/open_session'

/**
 * Opens a session for each time that a plan comes round, such as every second Tuesday from 14:00 to 16:00 without the
 * days that are left out; at most a year. Each is changed or called off by itself; `hrefs` are their pages, in order,
 * and `firstId` a session that is there already and belongs to it. Answers `{ series, sessions }`. Throws
 * E_ENROLMENT_IN_SERIES for one that belongs to another.
 */
export { default as openSeries, type NewSeries } from '#enrolment/actions/open_series'
/** When the sessions of a plan begin and end, the earliest first: for a preview. */
export { default as occurrencesOf } from '#enrolment/occurrences'
/** When sessions come round: weekdays (1 is Monday), days as `2026-11-25`, times as `14:00` of Asia/Shanghai. */
export type { SeriesPlan } from '#enrolment/occurrences'
/** Calls off all that is still to come of a series, as `callOffSession`; answers how many sessions there were. */
export { default as callOffRest } from '#enrolment/actions/call_off_rest'

/** Who belongs together, for rules and quotas: by age, grid, role, a coded fact of the register, or how well known. */
export type { Group } from '#enrolment/groups'

/**
 * Changes times, seats or terms. Whoever sits is told of another time or place, and new seats are offered to whoever
 * waits. Throws E_ENROLMENT_SEATS_TAKEN (field `seats`) below the seats that are taken.
 */
export { default as changeSession } from '#enrolment/actions/change_session'

/**
 * Calls a session off before it begins: everybody is told `reason` and gets their points back. Again changes nothing.
 * Throws E_ENROLMENT_STARTED.
 */
export { default as callOffSession } from '#enrolment/actions/call_off_session'

/**
 * Gives a person a seat and a six-digit code for check-in, and a seat to each of `companions`; sets points aside if it
 * costs some. Throws E_ENROLMENT_FULL or …_GROUP_FULL, E_ENROLMENT_ALREADY, or what `whyNot` answers.
 */
export { default as enrol } from '#enrolment/actions/enrol'

/** Whom somebody brings along: a child, an elder or a neighbour. No more is asked about them. */
export type { Brought, Companion } from '#enrolment/companions'
/** One after the other, for `enrol`, as a form says how many of each kind come along. */
export { companionsOf, partyOf } from '#enrolment/companions'
/** What `$core/components/enrolment/companion_fields` sends, for a plugin's validator: `{ ...companionFields }`. */
export { default as companionFields } from '#enrolment/validators/companion_fields'

/**
 * The same, but without a free seat the person joins the waiting list, if there is one: answers `{ enrolment, wait }`,
 * one of which is null. The same tap sent again gives the same answer.
 */
export { default as enrolOrWait, type SignUp } from '#enrolment/actions/enrol_or_wait'

/**
 * Everything that keeps a person from having a seat now, the weightiest first: errors with `code`, `values`, `textKey`
 * (what it is), `wayKey` (what can be done) and `href` (where), or none. Also shown on `/sign-up/<session>/why`.
 */
export { default as whyNot } from '#enrolment/queries/why_not'
/** One of those: why somebody cannot sign up. */
export type { SignUpRefusal } from '#enrolment/errors'

/**
 * Frees the seat, before the start and before check-in, and offers it to whoever waits; after `cancelUntil` the points
 * are spent. Throws E_ENROLMENT_STARTED, E_ENROLMENT_ATTENDED.
 */
export { default as cancelEnrolment } from '#enrolment/actions/cancel_enrolment'

/**
 * Notes by the person's code that they came, from two hours before the start to the end. Throws
 * E_ENROLMENT_CODE_UNKNOWN, …_ALREADY_CHECKED_IN, …_TOO_EARLY or …_TOO_LATE, all at the field `code`.
 */
export { checkInAsKept, default as checkIn, type KeptArrival } from '#enrolment/actions/check_in'

/** Notes that somebody came without their code, from the `list` or by the `beneficiary`. Throws as `checkIn`. */
export { default as checkInSeat } from '#enrolment/actions/check_in_seat'

/**
 * Whoever was helped says that somebody came and for how many whole minutes, where nobody noted their coming or going;
 * until a day after the end. Throws E_ENROLMENT_TOO_EARLY or …_TOO_LATE, both at the field `code`.
 */
export { default as attestVisit } from '#enrolment/actions/attest_visit'

/**
 * What a screen at the place shows from a moment on, a new code every half a minute: `{ from, address, digits }`.
 * Residents scan the address or type the digits on `/check-in/<session>`. For `$core/components/enrolment/rotating_code`.
 */
export { proofsOf, type Proof } from '#enrolment/check_in_proof'

/** Notes that a person left; the first time counts. Throws E_ENROLMENT_NOT_CHECKED_IN. */
export { default as checkOut } from '#enrolment/actions/check_out'

/** Staff know why somebody could not come: it counts no more, and they are told. Throws E_ENROLMENT_NOTHING_TO_EXCUSE. */
export { default as excuseNoShow } from '#enrolment/actions/excuse_no_show'

/** How many sessions a person missed in the last 90 days without an excuse, `count`, and what those weigh today. */
export { default as noShowsOf } from '#enrolment/queries/no_shows_of'

/**
 * Confirms whole minutes (1 to 1440), once: the same again gives `{ confirmation, isNew: false }`.
 * Throws E_ENROLMENT_NOT_CHECKED_OUT, or E_ENROLMENT_MINUTES_CONFIRMED for other minutes.
 */
export {
  default as confirmMinutes,
  type ConfirmedMinutes,
} from '#enrolment/actions/confirm_minutes'

/** Query of who has a seat in a session, by seat, with `person`, `companions`, `attendance`, `confirmation`, `noShow`. */
export { default as rosterOf } from '#enrolment/queries/roster'

/** Query of a person's enrolments with one plugin, the latest session first. */
export { default as enrolmentsOf } from '#enrolment/queries/enrolments_of'

/** Query of where a person waits for a seat, the soonest session first, with `session` and the offered `enrolment`. */
export { default as waitsOf } from '#enrolment/queries/waits_of'

/** Where a person sits or waits among some sessions, for what is shown beside each; with `readTogether`. */
export { default as ownPartsIn, type OwnPart } from '#enrolment/queries/own_parts_in'

/**
 * SQL for `readTogether`: the seats where a person (`:personId`) is expected or there, in sessions that are not over at
 * `:now`, as `id`, `session_id`, `starts_at`. It is a part of a plugin's own statement.
 */
export { default as seatsToCome } from '#enrolment/seats_to_come'

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

/**
 * Every sign-up for a plugin's sessions at and below a territory, and who waits, the earliest session first: plain
 * values with masked names and ISO texts, for an export.
 */
export { default as signUpsAt } from '#enrolment/queries/sign_ups_at'

/** How many seats are taken or offered, as a `Map` by session id; a session without any is missing from it. */
export { default as seatsTaken } from '#enrolment/queries/seats_taken'

/** How many wait for a seat, as a `Map` by session id; a session without any is missing from it. */
export { default as waitingCounts } from '#enrolment/queries/waiting_counts'

/** What happens to sign-ups, for a plugin's listeners; each names `pluginId`, `sessionId` and whom it concerns. */
export {
  CheckedIn,
  CheckedOut,
  Enrolled,
  EnrolmentCancelled,
  Missed,
  SeatOffered,
  SessionCalledOff,
  SessionChanged,
  WaitBegun,
  WaitEnded,
} from '#enrolment/events'

/**
 * A person's seat in a session, until it is cancelled: `personId`, `sessionId`, `code` (six digits),
 * `cancelledAt`; `state` is an `EnrolmentState` and asks for `attendance` and `confirmation` to be loaded. The scope
 * `seated` leaves out companions and seats that are only offered; `brought` counts who comes along and asks for
 * `companions` to be loaded; `noShow` is there once it is settled that they never came.
 */
export { default as Enrolment, type EnrolmentState } from '#enrolment/models/enrolment'
/** Something at a time with a number of seats: `seats`, `startsAt`, `endsAt`, `hasStarted`, `hasEnded`. */
export { default as EnrolmentSession } from '#enrolment/models/enrolment_session'
