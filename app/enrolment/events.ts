import { DomainEvent } from '#core/events'

type Parts = { pluginId: string; sessionId: string }
type OfEnrolment = Parts & { personId: string; enrolmentId: string }
type OfWait = Parts & { personId: string; waitId: string }

/**
 * What happens to one enrolment is heard in its order: each change holds the session's row. Not the session is the
 * subject: five hundred who sign up at once would be heard of one after the other.
 */
abstract class EnrolmentEvent<Payload extends OfEnrolment> extends DomainEvent<Payload> {
  get subject() {
    return this.payload.enrolmentId
  }
}

abstract class WaitEvent<Payload extends OfWait> extends DomainEvent<Payload> {
  get subject() {
    return this.payload.waitId
  }
}

abstract class SessionEvent<Payload extends Parts> extends DomainEvent<Payload> {
  get subject() {
    return this.payload.sessionId
  }
}

/** Somebody has a seat, at once or after waiting. `seats` counts companions too. */
export class Enrolled extends EnrolmentEvent<OfEnrolment & { seats: number }> {
  static override eventName = 'enrolment.enrolled'
}

/** Somebody gave a seat back, or it was taken back with the session. */
export class EnrolmentCancelled extends EnrolmentEvent<OfEnrolment & { ending: string }> {
  static override eventName = 'enrolment.cancelled'
}

export class WaitBegun extends WaitEvent<OfWait> {
  static override eventName = 'enrolment.wait_begun'
}

/** A seat was offered to somebody who waited; `until` is an ISO text. */
export class SeatOffered extends WaitEvent<OfWait & { until: string }> {
  static override eventName = 'enrolment.seat_offered'
}

/** Somebody waits no more: `ending` says why. */
export class WaitEnded extends WaitEvent<OfWait & { ending: string }> {
  static override eventName = 'enrolment.wait_ended'
}

export class CheckedIn extends EnrolmentEvent<OfEnrolment & { how: string }> {
  static override eventName = 'enrolment.checked_in'
}

export class CheckedOut extends EnrolmentEvent<OfEnrolment> {
  static override eventName = 'enrolment.checked_out'
}

/** Somebody had a seat and never came. */
export class Missed extends EnrolmentEvent<OfEnrolment> {
  static override eventName = 'enrolment.missed'
}

/** Times, place, title or seats are others now. */
export class SessionChanged extends SessionEvent<Parts & { sequence: number }> {
  static override eventName = 'enrolment.session_changed'
}

export class SessionCalledOff extends SessionEvent<Parts & { reason: string }> {
  static override eventName = 'enrolment.session_called_off'
}
