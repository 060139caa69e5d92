import { DateTime } from 'luxon'
import type { Enrolment, EnrolmentState } from '#core/enrolment'
import type { CountingRecord } from '../queries/latest_records.ts'
import type Shift from './shift.ts'

export type ServiceState = EnrolmentState | 'missed'

/**
 * One person's part in one shift. The enrolment comes with `attendance` and `confirmation`, the
 * shift with `session`; `counting` is the record that counts, once there is one.
 */
export default class Service {
  constructor(
    readonly enrolment: Enrolment,
    readonly shift: Shift,
    readonly counting?: CountingRecord
  ) {}

  /** Whoever never came is known once the shift has ended. */
  get state(): ServiceState {
    const { state } = this.enrolment
    return state === 'enrolled' && this.shift.session.hasEnded ? 'missed' : state
  }

  get isUpcoming() {
    return this.state === 'enrolled' || this.state === 'checked_in'
  }

  get canCancel() {
    return this.state === 'enrolled' && !this.shift.session.hasStarted
  }

  /** From two hours before it begins until it is over, until they left. */
  get canArrive() {
    const { checkInOpensAt, hasEnded } = this.shift.session
    return this.isUpcoming && !hasEnded && checkInOpensAt <= DateTime.now()
  }

  /** That it counts as missed, until it is excused; null before that is settled. */
  get absence() {
    const { noShow } = this.enrolment
    return noShow ? { excuse: noShow.excuse } : null
  }

  /** What staff find in the form before they confirm; null while the person is still there. */
  get measuredMinutes() {
    return this.enrolment.attendance?.minutes ?? null
  }

  /**
   * The most that whoever was helped can say, where nobody noted the coming or the going: from when it began, or they
   * were checked in, until now or its end; null where there is nothing to say, or not any more.
   */
  get attestableMinutes() {
    const { attendance, isCancelled } = this.enrolment
    const { endsAt, settlesAt, startsAt } = this.shift.session
    const now = DateTime.now()
    if (isCancelled || attendance?.checkedOutAt || (!attendance && now > settlesAt)) return null
    const minutes = DateTime.min(now, endsAt)!.diff(attendance?.checkedInAt ?? startsAt)
    return minutes.as('minutes') >= 1 ? Math.floor(minutes.as('minutes')) : null
  }

  get confirmedMinutes() {
    return this.counting?.record.minutes ?? this.enrolment.confirmation?.minutes ?? null
  }

  /** What was paid for it; null where nothing was, or nothing yet. */
  get points() {
    return this.counting?.paid ?? null
  }
}
