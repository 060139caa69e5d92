import type { ChoreContext } from '#chores/chore'
import eraseFile from '#files/actions/erase_file'
import removeLeftUploads from '#files/actions/remove_left_uploads'
import removeFile from '#files/actions/remove_file'
import StoredFile from '#files/models/stored_file'

/**
 * Removes what no record has shown for a day and what never came wholly, and erases what was removed but could
 * not be erased. One that cannot be erased now keeps no other from it; the chore then fails, and comes again.
 */
export default async function sweepFiles({ signal }: ChoreContext) {
  await removeLeftUploads()
  const faults: unknown[] = []
  for (const file of await leftBehind()) {
    if (signal.aborted) return
    await sweep(file).catch((error: unknown) => faults.push(error))
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} files are still there`)
}

async function sweep(file: StoredFile) {
  if (!file.removedAt) await removeFile(file.id)
  else await eraseFile(file)
}

function leftBehind() {
  return StoredFile.query()
    .whereNull('erased_at')
    .where((query) => {
      query.whereNotNull('removed_at').orWhere((unattached) => {
        unattached.whereNull('attached_at').whereRaw("created_at < now() - interval '1 day'")
      })
    })
    .orderBy('id')
    .limit(1000)
}
