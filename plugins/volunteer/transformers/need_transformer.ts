import type Need from '../models/need.ts'
import type Service from '../models/service.ts'
import type { ConfirmedAs } from '../models/service_record.ts'

/** Every view expects `answer` with its `task` and that one's `closure`, and `evaluation`. */
export default class NeedTransformer {
  constructor(private need: Need) {}

  /** A line in a list of whoever asked. */
  forList() {
    const { category, createdAt, id, state, title } = this.need
    return { id, title, category, state, at: createdAt.toISO()! }
  }

  /** For whoever asked; expects the task's `organisation`. */
  forOwner() {
    const { answer, evaluation } = this.need
    const task = answer?.task
    return {
      ...this.#words(),
      answeredAt: answer?.createdAt.toISO() ?? null,
      reason: answer?.reason ?? null,
      organisation: task ? task.organisation.name : null,
      contactPhone: task ? task.organisation.contactPhone : null,
      report: task?.closure?.report ?? null,
      closedAt: task?.closure?.createdAt.toISO() ?? null,
      evaluation: evaluation ? { stars: evaluation.stars, words: evaluation.words } : null,
    }
  }

  /** A line in the queue of staff; expects `person`. */
  forDesk() {
    const { onBehalfOf, person } = this.need
    return { ...this.forList(), onBehalfOf, person: person.maskedName }
  }

  /** The page of staff; expects `person`. */
  forAnswer() {
    const { answer, evaluation, onBehalfOf, person } = this.need
    return {
      ...this.#words(),
      onBehalfOf,
      person: person.maskedName,
      taskId: answer?.taskId ?? null,
      reason: answer?.reason ?? null,
      evaluation: evaluation ? { stars: evaluation.stars, words: evaluation.words } : null,
    }
  }

  #words() {
    const { description, onBehalfOf, paysHours, place, wishedTime } = this.need
    return { ...this.forList(), description, onBehalfOf, place, wishedTime, paysHours }
  }
}

/** A line for whoever was helped, or leads the team: who came, and what there is to confirm. */
export function helpView(service: Service, as: ConfirmedAs) {
  const { confirmedMinutes, enrolment, measuredMinutes, shift, state } = service
  return {
    id: enrolment.id,
    person: enrolment.person.isShown ? enrolment.person.maskedName : null,
    title: shift.title,
    startsAt: shift.session.startsAt.toISO()!,
    endsAt: shift.session.endsAt.toISO()!,
    state,
    measuredMinutes,
    /** What there is to confirm; null where there is nothing, or not yet. */
    offeredMinutes: offeredMinutes(service, as),
    minutes: confirmedMinutes,
  }
}

/** What was measured; else, of whoever was helped, what they can say themselves. */
function offeredMinutes(service: Service, as: ConfirmedAs) {
  if (service.confirmedMinutes !== null) return null
  if (service.measuredMinutes !== null) return service.measuredMinutes
  return as === 'beneficiary' ? service.attestableMinutes : null
}
