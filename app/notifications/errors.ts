import { DomainError } from '#core/errors'

export class NoMessageChannel extends DomainError {
  static override code = 'E_NOTIFICATIONS_NO_CHANNEL'
  static override field = 'phone'
}
