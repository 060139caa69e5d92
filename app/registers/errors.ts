import { DomainError } from '#core/errors'

export class PersonRegistered extends DomainError {
  static override code = 'E_REGISTERS_PERSON_REGISTERED'
  static override field = 'identityNumber'
}

export class BirthNeeded extends DomainError {
  static override code = 'E_REGISTERS_BIRTH_NEEDED'
  static override field = 'birthDate'
}

export class VerifiedStays extends DomainError {
  static override code = 'E_REGISTERS_VERIFIED_STAYS'
}

export class FactUnknown extends DomainError {
  static override code = 'E_REGISTERS_FACT_UNKNOWN'
  static override field = 'value'
}

export class InTheFuture extends DomainError {
  static override code = 'E_REGISTERS_IN_THE_FUTURE'
  static override field = 'from'
}

export class RelationDoubled extends DomainError {
  static override code = 'E_REGISTERS_RELATION_DOUBLED'
  static override field = 'relation'
}

export class HouseHasOwner extends DomainError {
  static override code = 'E_REGISTERS_HOUSE_HAS_OWNER'
  static override field = 'relation'
}

export class RegisteredElsewhere extends DomainError {
  static override code = 'E_REGISTERS_REGISTERED_ELSEWHERE'
  static override field = 'relation'
}

export class SharesTooLarge extends DomainError {
  static override code = 'E_REGISTERS_SHARES_TOO_LARGE'
  static override field = 'share'
}

export class ShareNeeded extends DomainError {
  static override code = 'E_REGISTERS_SHARE_NEEDED'
  static override field = 'share'
}

export class EndsTooEarly extends DomainError {
  static override code = 'E_REGISTERS_ENDS_TOO_EARLY'
  static override field = 'on'
}

export class AlreadySuperseded extends DomainError {
  static override code = 'E_REGISTERS_ALREADY_SUPERSEDED'
}

export class BuildingUnknown extends DomainError {
  static override code = 'E_REGISTERS_BUILDING_UNKNOWN'
  static override field = 'building'
}

export class BuildingListed extends DomainError {
  static override code = 'E_REGISTERS_BUILDING_LISTED'
  static override field = 'number'
}

export class DoorUnknown extends DomainError {
  static override code = 'E_REGISTERS_DOOR_UNKNOWN'
  static override field = 'door'
}

export class DoorListed extends DomainError {
  static override code = 'E_REGISTERS_DOOR_LISTED'
  static override field = 'door'
}

export class HouseholdUnknown extends DomainError {
  static override code = 'E_REGISTERS_HOUSEHOLD_UNKNOWN'
  static override field = 'household'
}

export class HouseholdListed extends DomainError {
  static override code = 'E_REGISTERS_HOUSEHOLD_LISTED'
  static override field = 'number'
}

export class OrganisationListed extends DomainError {
  static override code = 'E_REGISTERS_ORGANISATION_LISTED'
  static override field = 'socialCreditCode'
}

export class DoorNeeded extends DomainError {
  static override code = 'E_REGISTERS_DOOR_NEEDED'
  static override field = 'door'
}

export class GridUnknown extends DomainError {
  static override code = 'E_REGISTERS_GRID_UNKNOWN'
  static override field = 'grid'
}

export class LineIsExample extends DomainError {
  static override code = 'E_REGISTERS_LINE_IS_EXAMPLE'
}

export class LineRepeated extends DomainError {
  static override code = 'E_REGISTERS_LINE_REPEATED'
}

export class LineKnown extends DomainError {
  static override code = 'E_REGISTERS_LINE_KNOWN'
}

export class LineKnownElsewhere extends DomainError {
  static override code = 'E_REGISTERS_LINE_KNOWN_ELSEWHERE'
}

export class ChangedSince extends DomainError {
  static override code = 'E_REGISTERS_CHANGED_SINCE'
}

export class ImportNotChecked extends DomainError {
  static override code = 'E_REGISTERS_IMPORT_NOT_CHECKED'
}

export class ImportNotApplied extends DomainError {
  static override code = 'E_REGISTERS_IMPORT_NOT_APPLIED'
}

export class ImportForgotten extends DomainError {
  static override code = 'E_REGISTERS_IMPORT_FORGOTTEN'
}
