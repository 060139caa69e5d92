import type { TransactionClient } from '#core/database'
import type PersonMerge from '#identity/models/person_merge'
import PersonMergeMove from '#identity/models/person_merge_move'
import referencesToPersons, { type Reference } from '#identity/merging/references_to_persons'

/** How many rows of a table went along, and how many could not: both have a seat in the same session. */
export type Moved = { table: string; moved: number; stayed: number }

type RowKey = Record<string, string>

/** Leads everything that belongs to the merged person to the kept one, and writes down each row. */
export default async function moveReferences(merge: PersonMerge, client: TransactionClient) {
  const tables = new Map<string, Moved>()
  for (const reference of await referencesToPersons(client)) {
    const { table } = reference
    const count = tables.get(table) ?? { table, moved: 0, stayed: 0 }
    for (const key of await rowsOf(reference, merge.mergedId, client)) {
      const hasMoved = await move(reference, { key, merge }, client)
      if (hasMoved) count.moved += 1
      else count.stayed += 1
    }
    if (count.moved + count.stayed > 0) tables.set(table, count)
  }
  return [...tables.values()]
}

function rowsOf({ column, key, table }: Reference, personId: string, client: TransactionClient) {
  return client.from(table).where(column, personId).select(key).orderBy(key) as Promise<RowKey[]>
}

type Move = { key: RowKey; merge: PersonMerge }

async function move({ column, table }: Reference, { key, merge }: Move, client: TransactionClient) {
  const { id: mergeId, keptId: after, mergedId: before } = merge
  try {
    await client.transaction((attempt) =>
      attempt
        .from(table)
        .where(key)
        .update({ [column]: after })
    )
  } catch (error) {
    // A rule of the table stands against it, so the row stays where it is found through the merge.
    if (isRuleOfTable(error)) return false
    throw error
  }
  const rowKey = column in key ? { ...key, [column]: after } : key
  const facts = { mergeId, tableName: table, columnName: column, before, after }
  await PersonMergeMove.create({ ...facts, rowKey }, { client })
  return true
}

/** Unique, exclusion and check constraints, and the triggers of tables that only grow. */
function isRuleOfTable(error: unknown) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return ['23505', '23P01', '23514', '23001', 'P0001'].includes(code)
}

/** Leads back every row that is still where the merge had put it. */
export async function moveReferencesBack({ id }: PersonMerge, client: TransactionClient) {
  const moves = await PersonMergeMove.query({ client }).where('merge_id', id).orderBy('id', 'desc')
  for (const { after, before, columnName, rowKey, tableName } of moves) {
    await client
      .from(tableName)
      .where(rowKey)
      .where(columnName, after)
      .update({ [columnName]: before })
  }
}
