import { DomainError } from '#core/errors'

/** Somebody else changed the words while they were being changed here. */
export class SynonymsChanged extends DomainError {
  static override code = 'E_SEARCH_SYNONYMS_CHANGED'
  static override field = 'words'
}

/** Every search looks through all of them. */
export class TooManySynonyms extends DomainError {
  static override code = 'E_SEARCH_TOO_MANY_SYNONYMS'
  static override field = 'words'
}

/** The same words, and perhaps more, mean the same here already. */
export class SynonymsKnown extends DomainError {
  static override code = 'E_SEARCH_SYNONYMS_KNOWN'
  static override field = 'words'
}
