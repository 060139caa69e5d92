import { DomainError } from '#core/errors'

/** Values: `available` and `missing`, whole points. */
export class PointsInsufficient extends DomainError {
  static override code = 'E_POINTS_INSUFFICIENT'
}

/** The hold was captured, released or never made. */
export class HoldGone extends DomainError {
  static override code = 'E_POINTS_HOLD_GONE'
}

/** The budget of the plugin in this community does not reach. Values: `available`, `missing`. */
export class BudgetExhausted extends DomainError {
  static override code = 'E_POINTS_BUDGET_EXHAUSTED'
}

/** A command that the ledger refuses for a fault of the programme, not of a person. */
export class LedgerRefusal extends Error {}
