import { DomainError } from '#core/errors'

/** What was brought is no JPEG, PNG or WebP, whatever its name says. */
export class NotAPicture extends DomainError {
  static override code = 'E_FILES_NOT_A_PICTURE'
  static override field = 'picture'
}

/** So many pixels that reading them would hold up everybody. */
export class PictureTooLarge extends DomainError {
  static override code = 'E_FILES_PICTURE_TOO_LARGE'
  static override field = 'picture'
}

/** It was removed, or swept away because nothing showed it for a day. */
export class FileGone extends DomainError {
  static override code = 'E_FILES_GONE'
  static override field = 'picture'
}

/** What was brought is no PDF and no document of an office program, whatever its name says. */
export class NotADocument extends DomainError {
  static override code = 'E_FILES_NOT_A_DOCUMENT'
  static override field = 'document'
}

/** Larger than what is kept; `most` in megabytes. */
export class DocumentTooLarge extends DomainError {
  static override code = 'E_FILES_DOCUMENT_TOO_LARGE'
  static override field = 'document'
}

/** The scanner found something in it that does harm. */
export class VirusFound extends DomainError {
  static override code = 'E_FILES_VIRUS'
  static override field = 'document'
}

/** The scanner does not answer, and unseen nothing is kept. */
export class ScannerAway extends DomainError {
  static override code = 'E_FILES_SCANNER_AWAY'
  static override field = 'document'
}

/** Where files are kept does not answer, or refuses: nothing was kept. */
export class StorageAway extends DomainError {
  static override code = 'E_FILES_STORAGE_AWAY'
}
