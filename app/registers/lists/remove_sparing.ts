import type { TransactionClient } from '#core/database'

const FOREIGN_KEY_VIOLATION = '23503'

type Remove = (ids: string[], client: TransactionClient) => Promise<unknown>

/**
 * Removes rows all at once or, where one of them is named by another table, one by one and without those.
 * Answers with the ids of those that are gone: any table that is added later is respected by itself.
 */
export default async function removeSparing(
  ids: string[],
  client: TransactionClient,
  remove: Remove
): Promise<string[]> {
  if (ids.length === 0) return []
  if (await isRemoved(ids, client, remove)) return ids

  const gone: string[] = []
  if (ids.length === 1) return gone
  for (const id of ids) {
    if (await isRemoved([id], client, remove)) gone.push(id)
  }
  return gone
}

async function isRemoved(ids: string[], client: TransactionClient, remove: Remove) {
  const savepoint = await client.transaction()
  try {
    await remove(ids, savepoint)
    await savepoint.commit()
    return true
  } catch (error) {
    await savepoint.rollback()
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code !== FOREIGN_KEY_VIOLATION) throw error
    return false
  }
}
