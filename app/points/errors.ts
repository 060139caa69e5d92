import { DomainError } from '#core/errors'
import type { RefusalCode } from '#points/outcome'

/** Values: `available` and `missing`, whole points. */
export class PointsInsufficient extends DomainError {
  static override code = 'E_POINTS_INSUFFICIENT'
}

/** Not so many hours in the time bank. Values: `available`, whole minutes. */
export class HoursInsufficient extends DomainError {
  static override code = 'E_POINTS_HOURS_INSUFFICIENT'
  static override field = 'minutes'
}

/** The hold was captured, released or never made. */
export class HoldGone extends DomainError {
  static override code = 'E_POINTS_HOLD_GONE'
}

/** The budget of the plugin in this community does not reach. Values: `available`, `missing`. */
export class BudgetExhausted extends DomainError {
  static override code = 'E_POINTS_BUDGET_EXHAUSTED'
}

/** Hours are given away by whoever has them, and by nobody who acts for them. */
export class HoursGivenByOther extends DomainError {
  static override code = 'E_POINTS_HOURS_GIVEN_BY_OTHER'
}

/** Points may be given within a household, or as far as the community allows. */
export class GiftNotAllowed extends DomainError {
  static override code = 'E_POINTS_GIFT_NOT_ALLOWED'
}

/** A cap stands against it: `left` of `most` whole points, so much may still be moved. */
export class CapReached extends DomainError {
  static override code = 'E_POINTS_CAP_REACHED'
}

export class NotOfHousehold extends DomainError {
  static override code = 'E_POINTS_NOT_OF_HOUSEHOLD'
}

/** The account is frozen, or open, already. */
export class AccountAlreadySo extends DomainError {
  static override code = 'E_POINTS_ACCOUNT_ALREADY_SO'
}

/** Nothing goes in or out: staff have frozen one of the accounts. */
export class AccountFrozen extends DomainError {
  static override code = 'E_POINTS_ACCOUNT_FROZEN'
}

/** Beyond what this member of staff may propose or allow. Values: `limit`, whole points. */
export class AdjustmentTooLarge extends DomainError {
  static override code = 'E_POINTS_ADJUSTMENT_TOO_LARGE'
  static override field = 'amount'
}

export class OwnPoints extends DomainError {
  static override code = 'E_POINTS_OWN_POINTS'
}

/** Who proposed may not allow it: two people look at it. */
export class SecondPersonNeeded extends DomainError {
  static override code = 'E_POINTS_SECOND_PERSON_NEEDED'
}

export class ProposalDecided extends DomainError {
  static override code = 'E_POINTS_PROPOSAL_DECIDED'
}

export class ProposalPast extends DomainError {
  static override code = 'E_POINTS_PROPOSAL_PAST'
}

/** So many points for a budget are granted by two people, as the community has decided. */
export class GrantNeedsTwo extends DomainError {
  static override code = 'E_POINTS_GRANT_NEEDS_TWO'
  static override field = 'budget'
}

/** There is no such transfer, it was reversed already, or not so much is left to reverse. */
export class NothingToCorrect extends DomainError {
  static override code = 'E_POINTS_NOTHING_TO_CORRECT'
}

/** Less than that is left of the entry to take back. */
export class CorrectionTooLarge extends DomainError {
  static override code = 'E_POINTS_CORRECTION_TOO_LARGE'
  static override field = 'amount'
}

/** A command that the ledger refuses; each code of a refusal has its own sentence. */
export class LedgerRefusal extends DomainError {
  static override code = 'E_POINTS_REFUSED'

  constructor(readonly refusal: RefusalCode) {
    super()
    this.message = `The ledger refuses: ${refusal}`
  }

  override get textKey() {
    return `points.refusals.${this.refusal}`
  }
}
