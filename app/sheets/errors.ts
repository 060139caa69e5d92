import { DomainError } from '#core/errors'

/** Neither a workbook nor a table of text: a picture, a damaged file, a document. */
export class SheetUnreadable extends DomainError {
  static override code = 'E_SHEETS_UNREADABLE'
  static override field = 'file'
}

/** A workbook of before 2007 or with a password; both begin alike, and neither can be read here. */
export class SheetOldOrLocked extends DomainError {
  static override code = 'E_SHEETS_OLD_OR_LOCKED'
  static override field = 'file'
}

export class SheetColumnsMissing extends DomainError {
  static override code = 'E_SHEETS_COLUMNS_MISSING'
  static override field = 'file'
}

export class SheetWrongLength extends DomainError {
  static override code = 'E_SHEETS_WRONG_LENGTH'
  static override field = 'file'
}
