import type { Result } from '#registers/actions/apply_chunk'
import type { Verdict } from '#registers/actions/check_chunk'
import type { ListContext } from '#registers/lists/register_list'
import type { LineFault } from '#sheets/line_faults'

type Settled =
  | Result
  | { line: number; outcome: 'undone' | 'kept'; recordId: string | null; faults: LineFault[] }

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
     from jsonb_populate_recordset(null::register_import_lines, ?::jsonb)`,
    [JSON.stringify(lines)]
  )
}

/** Writes down what became of lines. */
export async function settleLines(results: Settled[], { client, importId }: ListContext) {
  await client.rawQuery(
    `update register_import_lines as known
     set outcome = settled.outcome, record_id = settled.record_id, faults = settled.faults
     from jsonb_to_recordset(?::jsonb)
       as settled(line integer, outcome text, record_id uuid, faults jsonb)
     where known.import_id = ? and known.line = settled.line`,
    [
      JSON.stringify(results.map(({ recordId, ...rest }) => ({ ...rest, record_id: recordId }))),
      importId,
    ]
  )
}
