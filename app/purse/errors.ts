import { DomainError } from '#core/errors'

/** Of one entry there is one open question at a time. */
export class AppealAlreadyOpen extends DomainError {
  static override code = 'E_PURSE_APPEAL_ALREADY_OPEN'
}

export class AppealClosed extends DomainError {
  static override code = 'E_PURSE_APPEAL_CLOSED'
}

/** Nobody answers what they asked themselves, or what concerns their own points. */
export class OwnAppeal extends DomainError {
  static override code = 'E_PURSE_OWN_APPEAL'
}

/** A correction waits for a second person already. */
export class CorrectionWaits extends DomainError {
  static override code = 'E_PURSE_CORRECTION_WAITS'
}

/** Nobody in the community has this number, or it is the giver's own. */
export class NeighbourNotFound extends DomainError {
  static override code = 'E_PURSE_NEIGHBOUR_NOT_FOUND'
  static override field = 'phone'
}

/** So many numbers were tried that it looks like guessing. */
export class TooManyNumbers extends DomainError {
  static override code = 'E_PURSE_TOO_MANY_NUMBERS'
  static override field = 'phone'
}

/** Values: `available`, whole points. */
export class MoreThanThere extends DomainError {
  static override code = 'E_PURSE_MORE_THAN_THERE'
  static override field = 'amount'
}

/** The month is published already, or nothing was earned in it. */
export class NothingToPublish extends DomainError {
  static override code = 'E_PURSE_NOTHING_TO_PUBLISH'
}

export class ResultWithdrawn extends DomainError {
  static override code = 'E_PURSE_RESULT_WITHDRAWN'
}
