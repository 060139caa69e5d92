import db from '@adonisjs/lucid/services/db'
import RegisterImport from '#registers/models/register_import'
import type { LineFault } from '#sheets/line_faults'
import type Territory from '#territories/models/territory'

const PAGE = 50

export type ToldLine = { line: number; outcome: string; faults: LineFault[] }

/** The lines of an import of which there is something to tell, in pages. */
export default async function linesTold({ id }: RegisterImport, page: number) {
  const lines: ToldLine[] = await toldLines(id)
    .limit(PAGE + 1)
    .offset((page - 1) * PAGE)
  return { lines: lines.slice(0, PAGE), hasMore: lines.length > PAGE }
}

/** All of them, for a file, some at a time. */
export async function* everyLineTold({ id }: RegisterImport) {
  let after = 0
  for (;;) {
    const lines: ToldLine[] = await toldLines(id).where('line', '>', after).limit(1000)
    yield* lines
    if (lines.length < 1000) return
    after = lines[lines.length - 1].line
  }
}

export function latestImports(territory: Territory) {
  return RegisterImport.within(territory)
    .preload('madeBy')
    .orderBy([{ column: 'created_at', order: 'desc' }, { column: 'id' }])
    .limit(30)
}

function toldLines(importId: string) {
  return db
    .from('register_import_lines')
    .where('import_id', importId)
    .whereIn('outcome', ['faulty', 'repeated', 'known', 'kept'])
    .orderBy('line')
    .select('line', 'outcome', 'faults')
}
