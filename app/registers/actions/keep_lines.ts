import type { Result } from '#registers/actions/apply_chunk'
import type { Verdict } from '#registers/actions/check_chunk'
import type { ListContext } from '#registers/lists/register_list'
import { LineRepeated } from '#registers/errors'
import lineFaults, { type LineFault } from '#sheets/line_faults'

const AT_A_TIME = 1000

type Settled =
  | Result
  | {
      line: number
      outcome: 'undone' | 'kept' | 'repeated'
      recordId: string | null
      faults: LineFault[]
    }

/** Writes down what was found of the lines of a chunk. */
export default async function keepLines(
  verdicts: Verdict[],
  chunk: number,
  { client, importId }: ListContext
) {
  const lines = verdicts.map(({ faults, keyDigest, line, outcome }) => {
    return { import_id: importId, line, chunk, key_digest: keyDigest, outcome, faults }
  })
  await client.rawQuery(
    `insert into register_import_lines (import_id, line, chunk, key_digest, outcome, faults)
     select import_id, line, chunk, key_digest, outcome, faults
     from json_populate_recordset(null::register_import_lines, ?::json)`,
    [JSON.stringify(lines)]
  )
}

/** Writes down what became of lines. */
export async function settleLines(results: Settled[], { client, importId }: ListContext) {
  await client.rawQuery(
    `update register_import_lines as known
     set outcome = settled.outcome, record_id = settled.record_id, faults = settled.faults
     from json_to_recordset(?::json)
       as settled(line integer, outcome text, record_id uuid, faults jsonb)
     where known.import_id = ? and known.line = settled.line`,
    [
      JSON.stringify(results.map(({ recordId, ...rest }) => ({ ...rest, record_id: recordId }))),
      importId,
    ]
  )
}

/** A line that says the same as one before it is not taken a second time. Once all of them have been looked at. */
export async function settleRepeated(context: ListContext) {
  const repeated = await repeatedLines(context)
  for (let place = 0; place < repeated.length; place += AT_A_TIME) {
    const some = repeated.slice(place, place + AT_A_TIME).map(({ first, line }) => {
      const faults = lineFaults('registers', line, new LineRepeated({ line: first }))
      return { line, outcome: 'repeated' as const, recordId: null, faults }
    })
    await settleLines(some, context)
  }
}

async function repeatedLines({ client, importId }: ListContext) {
  const { rows }: { rows: { line: number; first: number }[] } = await client.rawQuery(
    `select line, first from (
       select line, outcome, min(line) over (partition by key_digest) as first
       from register_import_lines where import_id = ? and key_digest is not null
     ) as keyed
     where first < line and outcome in ('ready', 'known')`,
    [importId]
  )
  return rows
}
