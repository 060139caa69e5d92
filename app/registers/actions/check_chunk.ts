import type { DomainError } from '#core/errors'
import { digest } from '#identity/sealed'
import { LineIsExample, LineKnown, LineKnownElsewhere } from '#registers/errors'
import type { Known, ListContext, RegisterList } from '#registers/lists/register_list'
import mapInTurns from '#registers/lists/map_in_turns'
import lineFaults, { type LineFault } from '#sheets/line_faults'
import type { SheetRow } from '#sheets/read_sheet'

/** A line of a chunk: its cells as they came, and what they mean once all of them are well formed. */
export type KeptLine = SheetRow & { row?: unknown }

export type Verdict = {
  line: number
  outcome: 'ready' | 'faulty' | 'known'
  keyDigest: string | null
  faults: LineFault[]
}

type Tried = { line: KeptLine; row: unknown; keyDigest: string | null; faults: LineFault[] }

/** What is wrong with some hundred lines, each by itself and against the register. */
export default async function checkChunk(
  list: RegisterList<unknown>,
  { head, lines }: { head: (string | null)[]; lines: KeptLine[] },
  context: ListContext
): Promise<Verdict[]> {
  const tried = await mapInTurns(lines, (line) => tryLine(list, head, line))
  const wellFormed = tried.filter(({ row }) => row !== null)
  const rows = wellFormed.map(({ row }) => row)
  const objections = await list.objections(rows, context)
  const known = await list.known(rows, context)

  const places = new Map(wellFormed.map((each, place) => [each, place]))
  return tried.map((each) => {
    const place = places.get(each)
    if (place === undefined) return verdict(each, 'faulty', each.faults)
    return judge(each, { objection: objections[place], known: known[place] })
  })
}

async function tryLine(
  list: RegisterList<unknown>,
  head: (string | null)[],
  line: KeptLine
): Promise<Tried> {
  const values = valuesOf(head, line.cells)
  try {
    if (isExample(list, values)) throw new LineIsExample()
    const row = await list.validator.validate(values)
    line.row = row
    const key = list.keyOf(row)
    return { line, row, keyDigest: key && digest(key), faults: [] }
  } catch (error) {
    // One line must not hold up the others: what is wrong with it is told beside its number.
    const faults = lineFaults('registers', line.number, error)
    return { line, row: null, keyDigest: null, faults }
  }
}

type Findings = { objection: DomainError | null; known: Known }

function judge(tried: Tried, { known, objection }: Findings): Verdict {
  const fault = (error: DomainError) => lineFaults('registers', tried.line.number, error)
  if (objection) return verdict(tried, 'faulty', fault(objection))
  if (known === 'elsewhere') return verdict(tried, 'faulty', fault(new LineKnownElsewhere()))
  if (known === 'here') return verdict(tried, 'known', fault(new LineKnown()))
  return verdict(tried, 'ready', [])
}

function verdict(
  { keyDigest, line }: Tried,
  outcome: Verdict['outcome'],
  faults: LineFault[]
): Verdict {
  return { line: line.number, outcome, keyDigest, faults }
}

function valuesOf(head: (string | null)[], cells: string[]) {
  const filled = head.flatMap((name, place) => (name && cells[place] ? [[name, cells[place]]] : []))
  return Object.fromEntries(filled) as Record<string, string>
}

/** The line that the sample file came with, left in by mistake. */
function isExample({ columns }: RegisterList<unknown>, values: Record<string, string>) {
  return columns.every(({ example, name }) => (values[name] ?? '') === example)
}
