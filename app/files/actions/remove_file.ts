import transaction, { afterCommit } from '#core/transaction'
import eraseFile from '#files/actions/erase_file'

/**
 * Removes a file together with the record that showed it: from the commit on nobody can read it, and
 * its bytes are erased right after. Should the process end before that, the sweep erases them.
 */
export default async function removeFile(fileId: string) {
  await transaction(async (client) => {
    await client
      .from('files')
      .where('id', fileId)
      .whereNull('removed_at')
      .update({ removed_at: new Date(), key_sealed: null })
    afterCommit(() => eraseFile({ id: fileId }))
  })
}
