import type { ChoreContext } from '#chores/chore'
import eraseFile from '#files/actions/erase_file'
import removeLeftUploads from '#files/actions/remove_left_uploads'
import removeFile from '#files/actions/remove_file'
import StoredFile from '#files/models/stored_file'

/**
 * Removes what no record has shown for a day and what never came wholly, and erases what was removed but could
 * not be erased.
 */
export default async function sweepFiles({ signal }: ChoreContext) {
  await removeLeftUploads()
  for (const file of await leftBehind()) {
    if (signal.aborted) return
    if (file.removedAt) await eraseFile(file)
    else await removeFile(file.id)
  }
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
