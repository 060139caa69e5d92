import { DomainError } from '#core/errors'

export class AlreadyMerged extends DomainError {
  static override code = 'E_VERIFICATION_ALREADY_MERGED'
}

export class OwnMerge extends DomainError {
  static override code = 'E_VERIFICATION_OWN_MERGE'
}

export class PersonsDiffer extends DomainError {
  static override code = 'E_VERIFICATION_PERSONS_DIFFER'
}

export class RoleStandsAgainstMerge extends DomainError {
  static override code = 'E_VERIFICATION_ROLE_STANDS_AGAINST_MERGE'
}

export class AlreadyUnmerged extends DomainError {
  static override code = 'E_VERIFICATION_ALREADY_UNMERGED'
}

export class MergedFurther extends DomainError {
  static override code = 'E_VERIFICATION_MERGED_FURTHER'
}

export class NobodyFound extends DomainError {
  static override code = 'E_VERIFICATION_NOBODY_FOUND'
  static override field = 'other'
}
