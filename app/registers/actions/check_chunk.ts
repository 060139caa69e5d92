import type { DomainError } from '#core/errors'
import { digest } from '#identity/sealed'
import { LineIsExample, LineKnown, LineKnownElsewhere, LineRepeated } from '#registers/errors'
import type { Known, ListContext, RegisterList } from '#registers/lists/register_list'
import earlierLines from '#registers/queries/earlier_lines'
import lineFaults, { type LineFault } from '#sheets/line_faults'
import type { SheetRow } from '#sheets/read_sheet'

/** A line of a chunk: its cells as they came, and what they mean once all of them are well formed. */
export type KeptLine = SheetRow & { row?: unknown }

export type Verdict = {
  line: number
  outcome: 'ready' | 'faulty' | 'repeated' | 'known'
  keyDigest: string | null
  faults: LineFault[]
}

type Tried = { line: KeptLine; row: unknown; keyDigest: string | null; faults: LineFault[] }

/** What is wrong with some hundred lines, each by itself, against each other and against the register. */
export default async function checkChunk(
  list: RegisterList<unknown>,
  { head, lines }: { head: (string | null)[]; lines: KeptLine[] },
  context: ListContext
): Promise<Verdict[]> {
  const tried: Tried[] = []
  for (const line of lines) tried.push(await tryLine(list, head, line))
  const wellFormed = tried.filter(({ row }) => row !== null)
  const rows = wellFormed.map(({ row }) => row)
  const objections = await list.objections(rows, context)
  const known = await list.known(rows, context)
  const earlier = await earlierLines(context, wellFormed)

  return tried.map((each) => {
    const place = wellFormed.indexOf(each)
    if (place < 0) return verdict(each, 'faulty', each.faults)
    return judge(each, { objection: objections[place], known: known[place], earlier })
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

type Findings = { objection: DomainError | null; known: Known; earlier: Map<string, number> }

function judge(tried: Tried, { earlier, known, objection }: Findings): Verdict {
  const { keyDigest, line } = tried
  const fault = (error: DomainError) => lineFaults('registers', line.number, error)
  if (objection) return verdict(tried, 'faulty', fault(objection))
  if (known === 'elsewhere') return verdict(tried, 'faulty', fault(new LineKnownElsewhere()))
  const first = keyDigest === null ? undefined : earlier.get(keyDigest)
  if (first !== undefined && first < line.number) {
    return verdict(tried, 'repeated', fault(new LineRepeated({ line: first })))
  }
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
