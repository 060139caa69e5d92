import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

/**
 * Answers with a table to be saved and signed: an XLSX workbook or a PDF of A4 pages with Chinese letters; both
 * say the same. Figures are numbers and stand at the right; `facts` stand above, `notes` below it.
 *
 * @example
 * return sendTable(response, { title, detail: month, facts: [], head, rows, notes: [] }, 'pdf')
 */
export { default as sendTable } from '#sheets/send_table'
/** A page to be printed and filed: `title`, `detail`, `facts` above, `head` and `rows`, `notes` below. */
export type { PrintedTable } from '#sheets/write_pdf'

/**
 * Empty A4 pages for what is more than a table, such as a certificate, with fonts `regular` and `bold` that
 * have Chinese letters. Answer with it (`response.stream(paper)`) once `end()` was called.
 */
export { default as openPaper, type Paper } from '#sheets/open_paper'

/**
 * Answers with a sheet to be saved, as an XLSX workbook or as CSV that Excel reads: `title`, `head` and `rows`. What
 * leaves the house with it is recorded before: for what, and how many lines.
 */
export { default as sendSheet } from '#sheets/send_sheet'
/** `xlsx` and `csv`, for a validator, and the sheet itself. */
export { sheetFormats, type Sheet, type SheetFormat } from '#sheets/write_sheet'

/** One line of a list: a value for each column; null is an empty cell. */
export type ListLine = Record<string, string | number | null>

/**
 * A list that staff may take away as a file. Texts: `<id>.exports.<name>`, and for each column
 * `<id>.exports.<name>_<column>`.
 */
export type ListExport<Permission extends string = string> = {
  name: string
  permission: Permission
  columns: readonly string[]
  /** The lines in a total order. */
  lines: () => Promise<{ default: (territory: Territory) => Promise<ListLine[]> }>
}

/**
 * A list that staff may bring as a file. Texts as those of an export, under `<id>.imports`. Each
 * line is taken by itself in a transaction, by its columns, without those whose cell is empty; a line
 * that breaks a rule throws a `DomainError`, or what a validator throws, which is shown beside its
 * number, and the others are not held up by it.
 */
export type ListImport<Permission extends string = string> = {
  name: string
  permission: Permission
  columns: readonly string[]
  line: () => Promise<{
    default: (territory: Territory, line: Record<string, string>, by: Person) => Promise<void>
  }>
}
