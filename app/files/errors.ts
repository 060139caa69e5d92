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
