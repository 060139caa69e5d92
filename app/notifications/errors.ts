import { DomainError } from '#core/errors'

export class NoMessageChannel extends DomainError {
  static override code = 'E_NOTIFICATIONS_NO_CHANNEL'
  static override field = 'phone'
}

/** A mistake in the code, not of a person. */
export class CodeByOtherChannel extends Error {
  override message = 'A code goes to a phone only'
}

/** A mistake in the code, not of a person. */
export class CallWithoutCode extends Error {
  override message = 'A call reads codes out and nothing else'
}

export class TooManyCodes extends DomainError {
  static override code = 'E_MESSAGES_TOO_MANY_CODES'
  static override field = 'mail'
}

export class MailNotSent extends DomainError {
  static override code = 'E_MESSAGES_MAIL_NOT_SENT'
  static override field = 'mail'
}

export class MailCodeWrong extends DomainError {
  static override code = 'E_MESSAGES_CODE_WRONG'
  static override field = 'code'
}

export class MailCodeOver extends DomainError {
  static override code = 'E_MESSAGES_CODE_OVER'
  static override field = 'code'
}

export class BroadcastAlreadySent extends DomainError {
  static override code = 'E_MESSAGES_BROADCAST_SENT'
}

export class BroadcastNotSent extends DomainError {
  static override code = 'E_MESSAGES_BROADCAST_NOT_SENT'
}

export class BroadcastToNobody extends DomainError {
  static override code = 'E_MESSAGES_BROADCAST_TO_NOBODY'
}
