import { setTimeout as pause } from 'node:timers/promises'
import type { TransactionClient } from '#core/database'
import { letFewWait } from '#search/postgresql/waiting_list'

/** In milliseconds: how often whoever builds a part anew looks whether everybody has stopped writing. */
const PAUSE = 20

/** Until the end of the transaction nobody builds this plugin's part of the index anew; others may write to it. */
export default async function lockForWriting(pluginId: string, client: TransactionClient) {
  await client.rawQuery(
    `select pg_advisory_xact_lock_shared(hashtextextended(?, 0)), ${letFewWait}`,
    [lockOf(pluginId)]
  )
}

/**
 * Until the end of the transaction nobody else writes to this plugin's part of the index. It waits for
 * those who write now without standing in line: in line, those who come later would wait for it, while
 * those who write now may wait for one of them.
 */
export async function lockForRebuilding(pluginId: string, client: TransactionClient) {
  while (!(await isLocked(pluginId, client))) await pause(PAUSE)
}

async function isLocked(pluginId: string, client: TransactionClient): Promise<boolean> {
  const { rows } = await client.rawQuery(
    `select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as locked, ${letFewWait}`,
    [lockOf(pluginId)]
  )
  return rows[0].locked
}

function lockOf(pluginId: string) {
  return `search ${pluginId}`
}
