import type { Enrolment } from '#core/enrolment'

/** Somebody's own place on a day of a training, with the code; expects `attendance`. */
export default function placeView({ attendance, code, id, session, sessionId }: Enrolment) {
  return {
    ...{ id, sessionId, code },
    isThere: Boolean(attendance),
    canCancel: !attendance && !session.hasStarted,
  }
}
