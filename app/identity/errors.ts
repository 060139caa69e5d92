import { DomainError } from '#core/errors'

export class SignInCodeWrong extends DomainError {
  static override code = 'E_IDENTITY_CODE_WRONG'
  static override field = 'code'
}

export class SignInCodeExpired extends DomainError {
  static override code = 'E_IDENTITY_CODE_EXPIRED'
  static override field = 'code'
}

export class TooManySignInCodes extends DomainError {
  static override code = 'E_IDENTITY_TOO_MANY_CODES'
  static override field = 'phone'
}

export class IdentityNumberTaken extends DomainError {
  static override code = 'E_IDENTITY_NUMBER_TAKEN'
  static override field = 'identityNumber'
}

export class AlreadyVerified extends DomainError {
  static override code = 'E_IDENTITY_ALREADY_VERIFIED'
}

export class VerificationPending extends DomainError {
  static override code = 'E_IDENTITY_VERIFICATION_PENDING'
}

export class VerificationDecided extends DomainError {
  static override code = 'E_IDENTITY_VERIFICATION_DECIDED'
}

export class OwnVerification extends DomainError {
  static override code = 'E_IDENTITY_OWN_VERIFICATION'
}

export class AlreadyLivesThere extends DomainError {
  static override code = 'E_IDENTITY_ALREADY_LIVES_THERE'
}

export class HouseholdHasHead extends DomainError {
  static override code = 'E_IDENTITY_HOUSEHOLD_HAS_HEAD'
  static override field = 'relation'
}

export class AlreadyMovedOut extends DomainError {
  static override code = 'E_IDENTITY_ALREADY_MOVED_OUT'
}

export class MovedOutTooEarly extends DomainError {
  static override code = 'E_IDENTITY_MOVED_OUT_TOO_EARLY'
  static override field = 'on'
}

export class RepresentsThemselves extends DomainError {
  static override code = 'E_IDENTITY_REPRESENTS_THEMSELVES'
  static override field = 'phone'
}

export class RepresentativeUnknown extends DomainError {
  static override code = 'E_IDENTITY_REPRESENTATIVE_UNKNOWN'
  static override field = 'phone'
}

export class AlreadyRepresented extends DomainError {
  static override code = 'E_IDENTITY_ALREADY_REPRESENTED'
}

export class RepresentationNotInForce extends DomainError {
  static override code = 'E_IDENTITY_REPRESENTATION_NOT_IN_FORCE'
}

export class RepresentationRequestPending extends DomainError {
  static override code = 'E_IDENTITY_REPRESENTATION_REQUEST_PENDING'
  static override field = 'identityNumber'
}

export class RepresentationDecided extends DomainError {
  static override code = 'E_IDENTITY_REPRESENTATION_DECIDED'
}

export class OwnRepresentation extends DomainError {
  static override code = 'E_IDENTITY_OWN_REPRESENTATION'
}

export class HasOwnPhone extends DomainError {
  static override code = 'E_IDENTITY_HAS_OWN_PHONE'
}

export class NameDiffers extends DomainError {
  static override code = 'E_IDENTITY_NAME_DIFFERS'
}

export class PersonUnknown extends DomainError {
  static override code = 'E_IDENTITY_PERSON_UNKNOWN'
  static override field = 'identityNumber'
}

export class ChildRulesNotAgreed extends DomainError {
  static override code = 'E_IDENTITY_CHILD_RULES_NOT_AGREED'
  static override field = 'childRules'
}

export class RealNameNeeded extends DomainError {
  static override code = 'E_IDENTITY_REAL_NAME_NEEDED'
}

export class OwnRole extends DomainError {
  static override code = 'E_IDENTITY_OWN_ROLE'
}

export class RoleTooWide extends DomainError {
  static override code = 'E_IDENTITY_ROLE_TOO_WIDE'
}

export class RoleAlreadyGranted extends DomainError {
  static override code = 'E_IDENTITY_ROLE_ALREADY_GRANTED'
}

export class AdministratorsAreSeparate extends DomainError {
  static override code = 'E_IDENTITY_ADMINISTRATORS_ARE_SEPARATE'
}

export class RoleEnded extends DomainError {
  static override code = 'E_IDENTITY_ROLE_ENDED'
}

export class NobodyKnownByPhone extends DomainError {
  static override code = 'E_IDENTITY_NOBODY_KNOWN_BY_PHONE'
  static override field = 'phone'
}

export class UnknownRole extends DomainError {
  static override code = 'E_IDENTITY_UNKNOWN_ROLE'
  static override field = 'role'
}
