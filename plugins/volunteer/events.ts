import { DomainEvent } from '#core/events'

/** Somebody's minutes in a shift are confirmed. `points` are what they are worth by its rule. */
export class ServiceConfirmed extends DomainEvent<{
  enrolmentId: string
  personId: string
  shiftId: string
  shift: string
  minutes: number
  points: number
  confirmedById: string
}> {
  static override eventName = 'volunteer.service_confirmed'

  get subject() {
    return this.payload.enrolmentId
  }
}
