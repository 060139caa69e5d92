import recordAct from '#audit/actions/record_act'
import type { TransactionClient } from '#core/database'
import { seal, unseal } from '#identity/sealed'
import applyChunk from '#registers/actions/apply_chunk'
import checkChunk, { type KeptLine } from '#registers/actions/check_chunk'
import keepLines, { settleLines } from '#registers/actions/keep_lines'
import { ChangedSince } from '#registers/errors'
import type { ListContext } from '#registers/lists/register_list'
import registerLists from '#registers/lists/register_lists'
import type RegisterImport from '#registers/models/register_import'
import type { ImportState } from '#registers/models/register_import'
import countOutcomes from '#registers/queries/count_outcomes'
import lineFaults from '#sheets/line_faults'

type Chunk = { id: string; ordinal: number; lines_sealed: string }
type Step = (brought: RegisterImport, context: ListContext) => Promise<void>

const steps: Partial<Record<ImportState, Step>> = {
  checking: check,
  applying: apply,
  undoing: undo,
}

/** Does the next chunk of an import, or ends its present state when none is left. */
export default async function stepImport(brought: RegisterImport, client: TransactionClient) {
  const { id: importId, madeById: byId, territory } = brought
  const context = { territory, importId, byId, client }
  if (brought.nextChunk === brought.chunks) return end(brought, context)

  await steps[brought.state]!(brought, context)
  brought.nextChunk += 1
}

async function check(brought: RegisterImport, context: ListContext) {
  const { head, register } = brought
  const chunk = await nextChunk(brought, context)
  const lines = linesIn(chunk)
  const verdicts = await checkChunk(registerLists[register], { head, lines }, context)
  await keepLines(verdicts, chunk.ordinal, context)
  // What the cells mean is kept too, so that it need not be found out again.
  await context.client
    .from('register_import_chunks')
    .where('id', chunk.id)
    .update({ lines_sealed: seal(JSON.stringify(lines)) })
}

async function apply(brought: RegisterImport, context: ListContext) {
  const { nextChunk: ordinal, register } = brought
  const ready = await numbersOf('ready', ordinal, context)
  const lines = linesIn(await nextChunk(brought, context)).filter(({ number }) => ready.has(number))
  if (lines.length === 0) return

  const results = await applyChunk(registerLists[register], lines, context)
  await settleLines(results, context)
}

async function undo({ nextChunk: ordinal, register }: RegisterImport, context: ListContext) {
  const taken = [...(await numbersOf('taken', ordinal, context))]
  const ids = taken.map(([, recordId]) => recordId!)
  const gone = new Set(await registerLists[register].remove(ids, context))
  const results = taken.map(([line, recordId]) => {
    if (gone.has(recordId!)) return { line, outcome: 'undone' as const, recordId: null, faults: [] }
    const faults = lineFaults('registers', line, new ChangedSince())
    return { line, outcome: 'kept' as const, recordId, faults }
  })
  await settleLines(results, context)
}

async function end(brought: RegisterImport, context: ListContext) {
  const after = { checking: 'checked', applying: 'applied', undoing: 'undone' } as const
  if (brought.state === 'undoing') await registerLists[brought.register].removeRest(context)
  if (brought.state !== 'checking') await tell(brought, context)
  const state = after[brought.state as keyof typeof after]
  brought.merge({ state, nextChunk: 0 })
}

/** One entry for the whole list: each record names the import that brought it. */
async function tell({ register, state }: RegisterImport, context: ListContext) {
  const { faulty, kept, taken, undone } = await countOutcomes(context.importId, context.client)
  await recordAct({
    act: state === 'applying' ? 'registers.imported' : 'registers.import_undone',
    by: { id: context.byId },
    subject: { kind: 'register_import', id: context.importId },
    territoryId: context.territory.id,
    after: { register, taken, faulty, undone, kept },
  })
}

function nextChunk({ nextChunk: ordinal }: RegisterImport, { client, importId }: ListContext) {
  const chunk = client.from('register_import_chunks').where({ import_id: importId, ordinal })
  return chunk.firstOrFail() as Promise<Chunk>
}

function linesIn({ lines_sealed }: Chunk): KeptLine[] {
  return JSON.parse(unseal(lines_sealed))
}

async function numbersOf(outcome: string, ordinal: number, { client, importId }: ListContext) {
  const rows: { line: number; record_id: string | null }[] = await client
    .from('register_import_lines')
    .where({ import_id: importId, chunk: ordinal, outcome })
    .orderBy('line')
    .select('line', 'record_id')
  return new Map(rows.map(({ line, record_id }) => [line, record_id]))
}
