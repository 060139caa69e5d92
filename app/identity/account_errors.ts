import { DomainError } from '#core/errors'

export class PasswordTooShort extends DomainError {
  static override code = 'E_ACCOUNTS_PASSWORD_TOO_SHORT'
  static override field = 'password'
}

export class PasswordTooPlain extends DomainError {
  static override code = 'E_ACCOUNTS_PASSWORD_TOO_PLAIN'
  static override field = 'password'
}

export class PasswordTooCommon extends DomainError {
  static override code = 'E_ACCOUNTS_PASSWORD_TOO_COMMON'
  static override field = 'password'
}

export class PasswordUsedBefore extends DomainError {
  static override code = 'E_ACCOUNTS_PASSWORD_USED_BEFORE'
  static override field = 'password'
}

export class PasswordWrong extends DomainError {
  static override code = 'E_ACCOUNTS_PASSWORD_WRONG'
  static override field = 'password'
}

export class PasswordLocked extends DomainError {
  static override code = 'E_ACCOUNTS_PASSWORD_LOCKED'
  static override field = 'password'
}

export class PasswordOutdated extends DomainError {
  static override code = 'E_ACCOUNTS_PASSWORD_OUTDATED'
  static override field = 'password'
}

export class AuthenticatorCodeRefused extends DomainError {
  static override code = 'E_ACCOUNTS_CODE_REFUSED'
  static override field = 'code'
}

export class RecoveryCodeRefused extends DomainError {
  static override code = 'E_ACCOUNTS_RECOVERY_CODE_REFUSED'
  static override field = 'recoveryCode'
}

export class TooManySecondFactors extends DomainError {
  static override code = 'E_ACCOUNTS_TOO_MANY_SECOND_FACTORS'
}

export class SecondFactorRequired extends DomainError {
  static override code = 'E_ACCOUNTS_SECOND_FACTOR_REQUIRED'
}

export class EnrolmentOver extends DomainError {
  static override code = 'E_ACCOUNTS_ENROLMENT_OVER'
}

export class OwnSecondFactor extends DomainError {
  static override code = 'E_ACCOUNTS_OWN_SECOND_FACTOR'
}

export class ColleagueNeeded extends DomainError {
  static override code = 'E_ACCOUNTS_COLLEAGUE_NEEDED'
  static override field = 'colleague'
}
