import { v7 as uuid } from 'uuid'
import hastenChore from '#chores/actions/hasten_chore'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import { seal } from '#identity/sealed'
import type { RegisterList } from '#registers/lists/register_list'
import RegisterImport from '#registers/models/register_import'
import importLabels from '#registers/queries/import_labels'
import columnsIn from '#sheets/columns_in'
import { SheetWrongLength } from '#sheets/errors'
import readSheet, { type SheetRow } from '#sheets/read_sheet'
import type Territory from '#territories/models/territory'

const LINES_AT_A_TIME = 1000
/** A county's list comes in several files; one of this size is checked and applied within minutes. */
const MOST_LINES = 200_000

export type BroughtFile = { id: string; path: string; name: string; by: Person }

/**
 * Keeps the lines of a file, sealed, to be checked in the background. The same `id` is kept once. Nothing of
 * the file itself is kept: any process can go on with the work.
 */
export default async function bringList(
  list: RegisterList<unknown>,
  territory: Territory,
  file: BroughtFile
) {
  return transaction(async (client) => {
    await client.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [file.id])
    const earlier = await RegisterImport.find(file.id, { client })
    if (earlier) return earlier

    const rows = readSheet(file.path)
    const head = headIn((await rows.next()).value, list)
    const brought = await RegisterImport.create(
      {
        id: file.id,
        territoryId: territory.id,
        register: list.register,
        fileName: file.name,
        state: 'checking',
        head,
        lines: 0,
        chunks: 0,
        madeById: file.by.id,
      },
      { client }
    )
    await keepLines(brought, rows, client)
    await hastenChore('registers.work_on_imports')
    return brought
  })
}

function headIn(row: SheetRow | void, list: RegisterList<unknown>) {
  const required = list.columns.filter(({ isRequired }) => isRequired).map(({ name }) => name)
  const cells = row?.cells ?? []
  const places = columnsIn(cells, importLabels(list), required)
  const names = new Map([...places].map(([name, place]) => [place, name]))
  return cells.map((_, place) => names.get(place) ?? null)
}

async function keepLines(
  brought: RegisterImport,
  rows: AsyncGenerator<SheetRow>,
  client: TransactionClient
) {
  let chunk: SheetRow[] = []
  const keep = async () => {
    brought.lines += chunk.length
    if (brought.lines > MOST_LINES) throw new SheetWrongLength({ most: MOST_LINES })
    await client.table('register_import_chunks').insert({
      id: uuid(),
      import_id: brought.id,
      ordinal: brought.chunks++,
      lines_sealed: seal(JSON.stringify(chunk)),
    })
    chunk = []
  }
  for await (const row of rows) {
    chunk.push(row)
    if (chunk.length === LINES_AT_A_TIME) await keep()
  }
  if (chunk.length > 0) await keep()
  if (brought.lines === 0) throw new SheetWrongLength({ most: MOST_LINES })
  await brought.save()
}
