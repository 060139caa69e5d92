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
