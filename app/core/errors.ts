import { Exception } from '@adonisjs/core/exceptions'

/**
 * A broken rule of the domain. The `code` starts with the owner and is also the key of the text
 * that a person reads: `E_VOLUNTEER_SHIFT_FULL` is the text `volunteer.E_VOLUNTEER_SHIFT_FULL`.
 * The web sends the person back to where they were, with that text and all that was typed.
 *
 * @example
 * export class ShiftFull extends DomainError {
 *   static override code = 'E_VOLUNTEER_SHIFT_FULL'
 * }
 */
export class DomainError extends Exception {
  static override status = 422

  /** The form field beside which the text is shown; without it the text stands above the page. */
  static field?: string

  /** Values for the placeholders in the text, such as `{ missing: 30 }`. */
  readonly values: Record<string, string | number>

  constructor(values: Record<string, string | number> = {}) {
    super()
    this.values = values
  }

  /** The key of the text that a person reads. */
  get textKey() {
    const owner = (this.code ?? '').split('_')[1]?.toLowerCase()
    return `${owner}.${this.code}`
  }
}
