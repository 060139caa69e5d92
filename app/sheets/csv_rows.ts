import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { parse, type Info } from 'csv-parse'
import { SheetUnreadable } from '#sheets/errors'
import type { SheetRow } from '#sheets/read_sheet'

type Parsed = { info: Info; record: string[] }

const encodings = ['utf-8', 'gb18030'] as const

/** The rows of a CSV file as it is read; its separator is the one that its first line has most of. */
export default async function* csvRows(path: string): AsyncGenerator<SheetRow> {
  const encoding = await encodingOf(path)
  const parser = parse({
    bom: true,
    delimiter: await separatorIn(path, encoding),
    info: true,
    relax_column_count: true,
    trim: true,
  })
  try {
    const rows: AsyncIterable<Parsed> = Readable.from(textOf(path, encoding)).compose(parser)
    for await (const { info, record } of rows) yield { number: info.lines, cells: record }
  } catch {
    // A quote that never ends, or a file that vanished: there is no table in it.
    throw new SheetUnreadable()
  }
}

async function* textOf(path: string, encoding: string) {
  const decoder = new TextDecoder(encoding, { fatal: true })
  for await (const bytes of createReadStream(path)) yield decoder.decode(bytes, { stream: true })
  yield decoder.decode()
}

/** The first encoding in which all of the file makes sense. Text holds no zero. */
async function encodingOf(path: string) {
  for (const encoding of encodings) {
    if (await isIn(path, encoding)) return encoding
  }
  throw new SheetUnreadable()
}

async function isIn(path: string, encoding: string) {
  try {
    for await (const text of textOf(path, encoding)) {
      if (text.includes('\0')) return false
    }
    return true
  } catch {
    // Not that encoding; the caller tries the next or says so.
    return false
  }
}

async function separatorIn(path: string, encoding: string) {
  let beginning = ''
  for await (const text of textOf(path, encoding)) {
    beginning += text
    if (beginning.includes('\n')) break
  }
  const [head] = beginning.split('\n')
  const counts = [',', '\t', ';', '，'].map((each) => [each, head.split(each).length] as const)
  return counts.reduce((most, each) => (each[1] > most[1] ? each : most))[0]
}
