import { DomainError } from '#core/errors'

export class ConsentNotGiven extends DomainError {
  static override code = 'E_PRIVACY_CONSENT_NOT_GIVEN'
}

export class GuardianNeeded extends DomainError {
  static override code = 'E_PRIVACY_GUARDIAN_NEEDED'
}

export class ChildRulesNotInForce extends DomainError {
  static override code = 'E_PRIVACY_CHILD_RULES_NOT_IN_FORCE'
}

export class CopyAlreadyWaiting extends DomainError {
  static override code = 'E_PRIVACY_COPY_WAITING'
}

export class RequestAlreadyOpen extends DomainError {
  static override code = 'E_PRIVACY_REQUEST_OPEN'
}

export class RequestAlreadyClosed extends DomainError {
  static override code = 'E_PRIVACY_REQUEST_CLOSED'
}

export class OwnRequest extends DomainError {
  static override code = 'E_PRIVACY_OWN_REQUEST'
}

export class StillHasRole extends DomainError {
  static override code = 'E_PRIVACY_STILL_HAS_ROLE'
}

export class WantedMalformed extends DomainError {
  static override code = 'E_PRIVACY_WANTED_MALFORMED'
  static override field = 'wanted'
}

export class PersonNotFoundAtCounter extends DomainError {
  static override code = 'E_PRIVACY_PERSON_UNKNOWN'
  static override field = 'identityNumber'
}
