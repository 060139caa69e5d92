import type { VineValidator } from '@vinejs/vine'
import type { TransactionClient } from '#core/database'
import type { DomainError } from '#core/errors'
import type Territory from '#territories/models/territory'

export const registerNames = ['persons', 'houses', 'organisations'] as const
export type RegisterName = (typeof registerNames)[number]

/** A column of a list. Its label is `registers.fields.<name>`, a note to it `registers.columns.<register>.<name>`. */
type ListColumn = { name: string; isRequired: boolean; example: string }

/** Where the lines of a list go to, and on whose word. */
export type ListContext = {
  territory: Territory
  importId: string
  byId: string
  client: TransactionClient
}

export type Known = 'here' | 'elsewhere' | null

/** What a list of one register consists of, and how its lines become records, some hundred at a time. */
export type RegisterList<Row> = {
  register: RegisterName
  columns: readonly ListColumn[]
  validator: VineValidator<any, any>
  /** What makes a line the same as another, such as its identity number; null where nothing does. */
  keyOf: (row: Row) => string | null
  /** Which rows the register has already: here, or where the reader may not look. */
  known: (rows: Row[], context: ListContext) => Promise<Known[]>
  /** What the register says against each row: null for nothing. */
  objections: (rows: Row[], context: ListContext) => Promise<(DomainError | null)[]>
  /** Writes rows; answers with the id of each record, or null where somebody else was quicker. */
  write: (rows: Row[], context: ListContext) => Promise<(string | null)[]>
  /** Removes those records that nobody has touched since; answers with their ids. */
  remove: (ids: string[], context: ListContext) => Promise<string[]>
  /** Removes what was made beside the records and is empty now. */
  removeRest: (context: ListContext) => Promise<void>
}
