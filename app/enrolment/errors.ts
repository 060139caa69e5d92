import { DomainError } from '#core/errors'

/**
 * Why somebody cannot sign up. Its text says it in a sentence, `enrolment.ways.<code>` what can be done about it, and
 * `href` leads there, if there is a place for it.
 */
export abstract class SignUpRefusal extends DomainError {
  static href: string | null = null

  get wayKey() {
    return `enrolment.ways.${this.code}`
  }

  get href() {
    return (this.constructor as typeof SignUpRefusal).href
  }
}

export class SessionFull extends SignUpRefusal {
  static override code = 'E_ENROLMENT_FULL'
}

/** There are seats, but none for the group that the person belongs to. */
export class GroupFull extends SignUpRefusal {
  static override code = 'E_ENROLMENT_GROUP_FULL'
}

export class SessionStarted extends SignUpRefusal {
  static override code = 'E_ENROLMENT_STARTED'
}

export class SessionCancelled extends SignUpRefusal {
  static override code = 'E_ENROLMENT_CANCELLED'
}

/** Values: `at`, as `M-d HH:mm`. */
export class NotOpenYet extends SignUpRefusal {
  static override code = 'E_ENROLMENT_NOT_OPEN'
}

/** Values: `at`, as `M-d HH:mm`. */
export class SignUpClosed extends SignUpRefusal {
  static override code = 'E_ENROLMENT_CLOSED'
}

export class AlreadyEnrolled extends SignUpRefusal {
  static override code = 'E_ENROLMENT_ALREADY'
  static override href = '/me/calendar'
}

/** Values: `from` and `to`, whole years. */
export class AgeOutside extends SignUpRefusal {
  static override code = 'E_ENROLMENT_AGE'
}

/** The age counts, and the birth date is not known. */
export class AgeUnknown extends SignUpRefusal {
  static override code = 'E_ENROLMENT_AGE_UNKNOWN'
  static override href = '/me/verification'
}

export class GridOther extends SignUpRefusal {
  static override code = 'E_ENROLMENT_GRID'
}

export class RoleMissing extends SignUpRefusal {
  static override code = 'E_ENROLMENT_ROLE'
}

/** For people whom the register knows in a certain way. */
export class TagMissing extends SignUpRefusal {
  static override code = 'E_ENROLMENT_TAG'
}

export class LevelMissing extends SignUpRefusal {
  static override code = 'E_ENROLMENT_LEVEL'
  static override href = '/me/verification'
}

/** Values: `count`, how often in the last 90 days, and `until`, as `M-d`. */
export class TooManyNoShows extends SignUpRefusal {
  static override code = 'E_ENROLMENT_NO_SHOWS'
}

/** Values: `title` and `at` of the other session. */
export class Clash extends SignUpRefusal {
  static override code = 'E_ENROLMENT_CLASH'
  static override href = '/me/calendar'
}

/** Values: `most`. */
export class TooManyCompanions extends SignUpRefusal {
  static override code = 'E_ENROLMENT_COMPANIONS'
  static override field = 'companions'
}

/** The offer was let pass, declined or taken already. */
export class OfferGone extends DomainError {
  static override code = 'E_ENROLMENT_OFFER_GONE'
}

export class AlreadyAttended extends DomainError {
  static override code = 'E_ENROLMENT_ATTENDED'
}

/** Values: `taken`. */
export class SeatsTaken extends DomainError {
  static override code = 'E_ENROLMENT_SEATS_TAKEN'
  static override field = 'seats'
}

export class CodeUnknown extends DomainError {
  static override code = 'E_ENROLMENT_CODE_UNKNOWN'
  static override field = 'code'
}

/** Values: `from`, as `M-d HH:mm`. */
export class CheckInTooEarly extends DomainError {
  static override code = 'E_ENROLMENT_TOO_EARLY'
  static override field = 'code'
}

export class CheckInTooLate extends DomainError {
  static override code = 'E_ENROLMENT_TOO_LATE'
  static override field = 'code'
}

/** Values: `at`, as `M-d HH:mm`. */
export class AlreadyCheckedIn extends DomainError {
  static override code = 'E_ENROLMENT_ALREADY_CHECKED_IN'
  static override field = 'code'
}

export class NotCheckedIn extends DomainError {
  static override code = 'E_ENROLMENT_NOT_CHECKED_IN'
}

export class NotCheckedOut extends DomainError {
  static override code = 'E_ENROLMENT_NOT_CHECKED_OUT'
}

/** Values: `minutes`, as confirmed before. */
export class MinutesConfirmed extends DomainError {
  static override code = 'E_ENROLMENT_MINUTES_CONFIRMED'
}

/** The place shows another code by now, or it was never of this session. */
export class ProofStale extends DomainError {
  static override code = 'E_ENROLMENT_PROOF_STALE'
  static override field = 'proof'
}

export class NotEnrolled extends DomainError {
  static override code = 'E_ENROLMENT_NOT_ENROLLED'
}

/** It is not known, or excused already. */
export class NothingToExcuse extends DomainError {
  static override code = 'E_ENROLMENT_NOTHING_TO_EXCUSE'
}

/** A session comes round in one series only. */
export class InSeriesAlready extends DomainError {
  static override code = 'E_ENROLMENT_IN_SERIES'
}

/** Somebody in it signed up elsewhere at the moment at which it was moved. */
export class SessionBusy extends DomainError {
  static override code = 'E_ENROLMENT_BUSY'
}
