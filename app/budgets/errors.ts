import { DomainError } from '#core/errors'

/** The plugin is off in each of the communities that were chosen. */
export class NobodyToGrant extends DomainError {
  static override code = 'E_BUDGETS_NOBODY_TO_GRANT'
  static override field = 'communities'
}
