import { DomainError } from '#core/errors'

/** Staff have taken the shift off the list. */
export class ShiftWithdrawn extends DomainError {
  static override code = 'E_VOLUNTEER_SHIFT_WITHDRAWN'
}

/** What has begun can no longer be planned anew. */
export class ShiftStarted extends DomainError {
  static override code = 'E_VOLUNTEER_SHIFT_STARTED'
}

export class OrganisationKnown extends DomainError {
  static override code = 'E_VOLUNTEER_ORGANISATION_KNOWN'
  static override field = 'name'
}
