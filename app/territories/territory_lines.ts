import { CsvError, parse, type Info } from 'csv-parse/sync'
import { faultTexts, type TerritoryFault } from '#territories/territory_faults'

/** One line of the file as it was written; whether it makes sense is checked apart. */
export type TerritoryLine = {
  number: number
  code: string
  level: string
  name: string
  parentCode: string | null
}

type Reading = { lines: TerritoryLine[]; faults: TerritoryFault[] }
type CsvRecord = { info: Info; record: string[] }

const columns = ['code', 'level', 'name', 'parent_code'] as const

/** The lines of a CSV with these columns in any order; other columns are left alone. */
export default function readTerritoryLines(text: string): Reading {
  const { records, faults } = readRecords(text)
  if (faults.length > 0) return { lines: [], faults }

  const [header, ...body] = records
  if (!header) return refused(null, faultTexts.empty())
  const missing = columns.filter((column) => !header.record.includes(column))
  if (missing.length > 0) return refused(header.info.lines, faultTexts.missingColumns(missing))
  if (body.length === 0) return refused(null, faultTexts.headerOnly())

  const fits = ({ record }: CsvRecord) => record.length === header.record.length
  return {
    lines: body.filter(fits).map((record) => lineOf(record, header.record)),
    faults: body
      .filter((record) => !fits(record))
      .map((record) => wrongLength(record, header.record.length)),
  }
}

function readRecords(text: string): { records: CsvRecord[]; faults: TerritoryFault[] } {
  try {
    const options = { bom: true, info: true, trim: true, relax_column_count: true } as const
    // With `info` each record comes with its line; the package's types know it only without.
    const records = parse(text, options) as unknown as CsvRecord[]
    return { records: records.filter(({ record }) => record.some((field) => field)), faults: [] }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { faults } = refused(Number(error.lines), faultTexts.notCsv())
    return { records: [], faults }
  }
}

function lineOf({ info, record }: CsvRecord, header: string[]): TerritoryLine {
  const field = (column: (typeof columns)[number]) => record[header.indexOf(column)]
  return {
    number: info.lines,
    code: field('code'),
    level: field('level'),
    name: field('name'),
    parentCode: field('parent_code') || null,
  }
}

function wrongLength({ info, record }: CsvRecord, wanted: number): TerritoryFault {
  return { line: info.lines, text: faultTexts.fieldCount(record.length, wanted) }
}

function refused(line: number | null, text: string): Reading {
  return { lines: [], faults: [{ line, text }] }
}
