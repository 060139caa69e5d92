import recordAct from '#audit/actions/record_act'
import type { TransactionClient } from '#core/database'
import { seal, unseal } from '#identity/sealed'
import applyChunk from '#registers/actions/apply_chunk'
import checkChunk, { type KeptLine } from '#registers/actions/check_chunk'
import keepLines, { settleLines, settleRepeated } from '#registers/actions/keep_lines'
import { ChangedSince } from '#registers/errors'
import type { ListContext } from '#registers/lists/register_list'
import registerLists from '#registers/lists/register_lists'
import RegisterImport, { workingStates, type ImportState } from '#registers/models/register_import'
import countOutcomes from '#registers/queries/count_outcomes'
import lineFaults from '#sheets/line_faults'

type Chunk = { id: string; ordinal: number; lines_sealed: string }
type Step = (brought: RegisterImport, chunk: Chunk, context: ListContext) => Promise<void>

const steps: Partial<Record<ImportState, Step>> = {
  checking: check,
  applying: apply,
  undoing: undo,
}

/** A chunk that is not done yet and that nobody is at; null if there is none. */
export async function nextChunk({ id, state }: RegisterImport, client: TransactionClient) {
  const chunk: Chunk | undefined = await client
    .from('register_import_chunks')
    .where('import_id', id)
    .whereRaw('done_in is distinct from ?', [state])
    .orderBy('ordinal')
    .forUpdate()
    .skipLocked()
    .first()
  return chunk ?? null
}

/** Does one chunk of an import. */
export async function stepImport(brought: RegisterImport, chunk: Chunk, client: TransactionClient) {
  const { id, state } = brought
  await steps[state]!(brought, chunk, contextOf(brought, client))
  await client.from('register_import_chunks').where('id', chunk.id).update({ done_in: state })
  // Last of all: whoever has done another chunk meanwhile waits here.
  await client.rawQuery(
    'update register_imports set next_chunk = next_chunk + 1, worked_at = now() where id = ?',
    [id]
  )
}

/** Ends the present state of an import once all its chunks are done. */
export async function endState(id: string, client: TransactionClient) {
  const brought = await RegisterImport.query({ client })
    .where('id', id)
    .whereIn('state', [...workingStates])
    .preload('territory')
    .forUpdate()
    .first()
  if (!brought || brought.nextChunk < brought.chunks) return

  const context = contextOf(brought, client)
  const after = { checking: 'checked', applying: 'applied', undoing: 'undone' } as const
  if (brought.state === 'checking') await settleRepeated(context)
  if (brought.state === 'undoing') await registerLists[brought.register].removeRest(context)
  if (brought.state !== 'checking') await tell(brought, context)
  const state = after[brought.state as keyof typeof after]
  await brought.merge({ state, nextChunk: 0 }).save()
}

async function check({ head, register }: RegisterImport, chunk: Chunk, context: ListContext) {
  const lines = linesIn(chunk)
  const verdicts = await checkChunk(registerLists[register], { head, lines }, context)
  await keepLines(verdicts, chunk.ordinal, context)
  // What the cells mean is kept too, so that it need not be found out again.
  await context.client
    .from('register_import_chunks')
    .where('id', chunk.id)
    .update({ lines_sealed: seal(JSON.stringify(lines)) })
}

async function apply({ register }: RegisterImport, chunk: Chunk, context: ListContext) {
  const ready = await numbersOf('ready', chunk, context)
  const lines = linesIn(chunk).filter(({ number }) => ready.has(number))
  if (lines.length === 0) return

  const results = await applyChunk(registerLists[register], lines, context)
  await settleLines(results, context)
}

async function undo({ register }: RegisterImport, chunk: Chunk, context: ListContext) {
  const taken = [...(await numbersOf('taken', chunk, context))]
  const ids = taken.map(([, recordId]) => recordId!)
  const gone = new Set(await registerLists[register].remove(ids, context))
  const results = taken.map(([line, recordId]) => {
    if (gone.has(recordId!)) return { line, outcome: 'undone' as const, recordId: null, faults: [] }
    const faults = lineFaults('registers', line, new ChangedSince())
    return { line, outcome: 'kept' as const, recordId, faults }
  })
  await settleLines(results, context)
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

function contextOf(brought: RegisterImport, client: TransactionClient): ListContext {
  const { id: importId, madeById: byId, territory } = brought
  return { territory, importId, byId, client }
}

function linesIn({ lines_sealed }: Chunk): KeptLine[] {
  return JSON.parse(unseal(lines_sealed))
}

async function numbersOf(outcome: string, { ordinal }: Chunk, { client, importId }: ListContext) {
  const rows: { line: number; record_id: string | null }[] = await client
    .from('register_import_lines')
    .where({ import_id: importId, chunk: ordinal, outcome })
    .orderBy('line')
    .select('line', 'record_id')
  return new Map(rows.map(({ line, record_id }) => [line, record_id]))
}
