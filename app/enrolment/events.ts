import { DomainEvent } from '#core/events'

type Parts = { pluginId: string; sessionId: string }
type OfPerson = Parts & { personId: string }

/** What happens to one session is heard in its order: each change locks the session's row. */
abstract class SessionEvent<Payload extends Parts> extends DomainEvent<Payload> {
  get subject() {
    return this.payload.sessionId
  }
}

/** Somebody has a seat, at once or after waiting. `seats` counts companions too. */
export class Enrolled extends SessionEvent<OfPerson & { enrolmentId: string; seats: number }> {
  static override eventName = 'enrolment.enrolled'
}

/** Somebody gave a seat back, or it was taken back with the session. */
export class EnrolmentCancelled extends SessionEvent<
  OfPerson & { enrolmentId: string; ending: string }
> {
  static override eventName = 'enrolment.cancelled'
}

export class WaitBegun extends SessionEvent<OfPerson & { waitId: string }> {
  static override eventName = 'enrolment.wait_begun'
}

/** A seat was offered to somebody who waited; `until` is an ISO text. */
export class SeatOffered extends SessionEvent<OfPerson & { waitId: string; until: string }> {
  static override eventName = 'enrolment.seat_offered'
}

/** Somebody waits no more: `ending` says why. */
export class WaitEnded extends SessionEvent<OfPerson & { waitId: string; ending: string }> {
  static override eventName = 'enrolment.wait_ended'
}

export class CheckedIn extends SessionEvent<OfPerson & { enrolmentId: string; how: string }> {
  static override eventName = 'enrolment.checked_in'
}

export class CheckedOut extends SessionEvent<OfPerson & { enrolmentId: string }> {
  static override eventName = 'enrolment.checked_out'
}

/** Somebody had a seat and never came. */
export class Missed extends SessionEvent<OfPerson & { enrolmentId: string }> {
  static override eventName = 'enrolment.missed'
}

/** Times, place, title or seats are others now. */
export class SessionChanged extends SessionEvent<Parts & { sequence: number }> {
  static override eventName = 'enrolment.session_changed'
}

export class SessionCalledOff extends SessionEvent<Parts & { reason: string }> {
  static override eventName = 'enrolment.session_called_off'
}
