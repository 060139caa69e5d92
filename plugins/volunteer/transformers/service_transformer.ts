import type Service from '../models/service.ts'
import type { Pay } from '../queries/pay_for.ts'

export default class ServiceTransformer {
  constructor(private service: Service) {}

  /** A line in the person's own list. */
  forList() {
    const { confirmedMinutes, counting, enrolment, points, shift, state } = this.service
    return {
      id: enrolment.id,
      title: shift.title,
      place: shift.place,
      startsAt: shift.session.startsAt.toISO()!,
      endsAt: shift.session.endsAt.toISO()!,
      state,
      minutes: confirmedMinutes,
      points,
      recordId: counting?.record.id ?? null,
    }
  }

  /** For the person whose it is, with the code; expects `enrolledBy`, `companions` and the shift's `organisation`. */
  forOwner() {
    const { absence, canArrive, canCancel, enrolment, shift } = this.service
    const { bring, id: shiftId, organisation, sessionId } = shift
    return {
      ...this.forList(),
      ...this.#times(),
      ...{ shiftId, sessionId, canArrive },
      enrolledBy: enrolment.enrolledBy?.maskedName ?? null,
      code: enrolment.code,
      brought: enrolment.brought,
      bring,
      organisation: organisation.name,
      contactPhone: organisation.contactPhone,
      ...{ absence, canCancel, isCalledOff: shift.session.isCancelled },
      confirmedAt: enrolment.confirmation?.createdAt.toISO() ?? null,
    }
  }

  /** A line in the roster: no code, and the name only as far as a greeting needs it; expects `person` and `companions`. */
  forRoster() {
    const { absence, confirmedMinutes, enrolment, points, state } = this.service
    return {
      ...{ id: enrolment.id, absence },
      person: enrolment.person.maskedName,
      brought: enrolment.brought,
      state,
      isLate: enrolment.attendance?.isLate ?? false,
      ...this.#times(),
      minutes: confirmedMinutes,
      points,
    }
  }

  /** For whoever writes down why somebody did not come. */
  forExcuse() {
    const { id: shiftId, session, title } = this.service.shift
    const times = { startsAt: session.startsAt.toISO()!, endsAt: session.endsAt.toISO()! }
    return { ...this.forRoster(), ...times, shiftId, shift: title }
  }

  /** For whoever confirms the minutes. */
  forConfirmation(pays: Pay) {
    const { measuredMinutes, shift } = this.service
    const { id: shiftId, reward, title } = shift
    const pointsPerHour = pays(shift, 60)
    return { ...this.forRoster(), shiftId, shift: title, reward, pointsPerHour, measuredMinutes }
  }

  #times() {
    const { attendance } = this.service.enrolment
    return {
      checkedInAt: attendance?.checkedInAt.toISO() ?? null,
      checkedOutAt: attendance?.checkedOutAt?.toISO() ?? null,
    }
  }
}
