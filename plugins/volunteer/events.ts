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
  /** What the ledger calls it; like the enrolment if left out, as the first version of a record is. */
  reference?: string
}> {
  static override eventName = 'volunteer.service_confirmed'

  get subject() {
    return this.payload.enrolmentId
  }
}

/** A record was corrected: what had been confirmed does not count any more. `minutes` are those of before. */
export class ServiceWithdrawn extends DomainEvent<{
  enrolmentId: string
  personId: string
  shift: string
  minutes: number
  newMinutes: number
  reason: string
  reference: string
  recordId: string
}> {
  static override eventName = 'volunteer.service_withdrawn'

  get subject() {
    return this.payload.enrolmentId
  }
}
