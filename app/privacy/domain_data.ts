/** Where a value that is copied comes from: a column, a sealed column, an SQL expression, or the key of a text with its values. */
export type Source =
  string | { sealed: string } | { sql: string } | { said: string; values?: string }

/** Why it may be held at all (PIPL art. 13). Texts `privacy.bases.<basis>`. */
type LegalBasis = 'contract' | 'consent' | 'statutory_duty'

/** How long: until it is erased, always, or a span from `since` on, where `only` is true; both SQL of the table. */
export type Keeping = 'until_erased' | 'always' | Span

type Span = {
  span: { days: number } | { months: number }
  since: string
  only?: string
  /** What removes these rows, by their ids, where that takes more than deleting them. */
  by?: () => Promise<{ default: (ids: string[]) => Promise<void> }>
}

/**
 * What becomes of it when a person is erased (PIPL art. 47). `set` gives columns a value that tells
 * nothing of the person, SQL; `basis` names the text `privacy.retained.<basis>`; `by_plugins` leaves it
 * to the plugin that keeps it here.
 */
type Erasing =
  | { outcome: 'erased' }
  | { outcome: 'anonymised'; set: Record<string, string> }
  | { outcome: 'retained'; basis: string }
  | { outcome: 'by_plugins' }

/** One table that holds something about people. */
export type Holding = {
  /** Unique in its domain; text `privacy.kinds.<domain>.<kind>`. */
  kind: string
  table: string
  /** The columns that name the person whose data it is. */
  about: readonly string[]
  /** SQL that is true for the rows of a person, where no column names them; `:people` are their ids. */
  whose?: string
  /** SQL after `from`, where a copy needs more than the table itself. */
  from?: string
  /** What is held, by name; texts `privacy.fields.<name>`. */
  fields: Readonly<Record<string, Source>>
  /** Sealed columns of the table that a copy leaves out. */
  leftOut?: readonly string[]
  /** Text `privacy.purposes.<purpose>`. */
  purpose: string
  basis: LegalBasis
  /** 2 for sensitive personal information (PIPL art. 28). */
  sensitivity: 1 | 2
  kept: Keeping
  /** Who else is given it; text `privacy.receivers.<name>.*`. */
  receiver?: Receiver
  erasing: Erasing
  /** What one signs in with: gone at once when the account is closed, and left when the rest is erased. */
  isAccess?: boolean
}

/** Texts `privacy.receivers.<name>.name` and `….how`. */
export type Receiver = 'message_carrier' | 'alipay' | 'network_identity'

/** What a domain of the core holds about people; the default export of its `personal_data.ts`. */
export type DomainData = {
  domain: string
  /** In the order in which they can be erased: what refers to something stands before it. */
  holdings: readonly Holding[]
  /**
   * Columns that name whoever acted, by table. They stay when that person is erased: an id that leads to
   * nobody, without which what they did to others could not be explained any more.
   */
  deeds: Readonly<Record<string, readonly string[]>>
}

/** Declares the default export of a domain's `personal_data.ts`. */
export function defineDomainData(data: DomainData): DomainData {
  return data
}
