import { DomainError } from '#core/errors'

export class NoMessageChannel extends DomainError {
  static override code = 'E_NOTIFICATIONS_NO_CHANNEL'
  static override field = 'phone'
}

/** A mistake in the code, not of a person. */
export class CodeByOtherChannel extends Error {
  override message = 'A code is sent by text message only'
}
