import { DomainError } from '#core/errors'

export class EndBeforeStart extends DomainError {
  static override code = 'E_SPACES_END_BEFORE_START'
  static override field = 'end'
}

export class NobodyWithPhone extends DomainError {
  static override code = 'E_SPACES_NOBODY_WITH_PHONE'
  static override field = 'phone'
}
