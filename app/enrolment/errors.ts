import { DomainError } from '#core/errors'

export class SessionFull extends DomainError {
  static override code = 'E_ENROLMENT_FULL'
}

export class SessionStarted extends DomainError {
  static override code = 'E_ENROLMENT_STARTED'
}

export class AlreadyEnrolled extends DomainError {
  static override code = 'E_ENROLMENT_ALREADY'
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

/** Values: `from`, as `HH:mm`. */
export class CheckInTooEarly extends DomainError {
  static override code = 'E_ENROLMENT_TOO_EARLY'
  static override field = 'code'
}

export class CheckInTooLate extends DomainError {
  static override code = 'E_ENROLMENT_TOO_LATE'
  static override field = 'code'
}

/** Values: `at`, as `HH:mm`. */
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
