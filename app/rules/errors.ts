import { DomainError } from '#core/errors'

/** A territory above has said it for all below. */
export class RuleLocked extends DomainError {
  static override code = 'E_RULES_LOCKED'
}

/** Somebody has said something else of the rule since the form was opened. */
export class RuleChanged extends DomainError {
  static override code = 'E_RULES_CHANGED'
}

/** There is nothing of its own here that could be taken back. */
export class RuleNotOwn extends DomainError {
  static override code = 'E_RULES_NOT_OWN'
}
