import { DomainError } from '#core/errors'

export class TooManyFailures extends DomainError {
  static override code = 'E_VERIFICATION_TOO_MANY_FAILURES'
}

export class NumberFailedTooOften extends DomainError {
  static override code = 'E_VERIFICATION_NUMBER_FAILED_TOO_OFTEN'
  static override field = 'identityNumber'
}

export class NumberDiffers extends DomainError {
  static override code = 'E_VERIFICATION_NUMBER_DIFFERS'
  static override field = 'identityNumber'
}

export class ConsentMissing extends DomainError {
  static override code = 'E_VERIFICATION_CONSENT_MISSING'
}

export class ChildNeedsGuardian extends DomainError {
  static override code = 'E_VERIFICATION_CHILD_NEEDS_GUARDIAN'
  static override field = 'identityNumber'
}

export class ConsentNotTheirs extends DomainError {
  static override code = 'E_VERIFICATION_CONSENT_NOT_THEIRS'
}

export class DocumentNotAccepted extends DomainError {
  static override code = 'E_VERIFICATION_DOCUMENT_NOT_ACCEPTED'
  static override field = 'identityNumber'
}

export class ProviderUnavailable extends DomainError {
  static override code = 'E_VERIFICATION_PROVIDER_UNAVAILABLE'
}

export class ProviderRefused extends DomainError {
  static override code = 'E_VERIFICATION_PROVIDER_REFUSED'
}

export class ProviderUnknown extends DomainError {
  static override code = 'E_VERIFICATION_PROVIDER_UNKNOWN'
}

export class SameStaff extends DomainError {
  static override code = 'E_VERIFICATION_SAME_STAFF'
}

export class NothingToConfirm extends DomainError {
  static override code = 'E_VERIFICATION_NOTHING_TO_CONFIRM'
}

export class NothingWaits extends DomainError {
  static override code = 'E_VERIFICATION_NOTHING_WAITS'
}

export class NotKnownByName extends DomainError {
  static override code = 'E_VERIFICATION_NOT_KNOWN_BY_NAME'
}

export class ResidenceConfirmed extends DomainError {
  static override code = 'E_VERIFICATION_RESIDENCE_CONFIRMED'
}

export class OwnResidence extends DomainError {
  static override code = 'E_VERIFICATION_OWN_RESIDENCE'
}

export class PhoneUnknown extends DomainError {
  static override code = 'E_VERIFICATION_PHONE_UNKNOWN'
  static override field = 'phone'
}
