import logger from '@adonisjs/core/services/logger'
import transaction, { afterCommit } from '#core/transaction'
import eraseFile from '#files/actions/erase_file'

/**
 * Removes a file together with the record that showed it: from the commit on nobody can read it, and
 * its bytes are erased right after. Should that fail, or the process end before, the sweep erases them.
 */
export default async function removeFile(fileId: string) {
  await transaction(async (client) => {
    await client
      .from('files')
      .where('id', fileId)
      .whereNull('removed_at')
      .update({ removed_at: new Date(), key_sealed: null })
    afterCommit(() => eraseNowOrLater({ id: fileId }))
  })
}

async function eraseNowOrLater(file: { id: string }) {
  try {
    await eraseFile(file)
  } catch (error) {
    // It is removed; whoever asked for that need not wait until its bytes can be reached.
    logger.warn({ err: error, file: file.id }, 'the bytes of a removed file are left to the sweep')
  }
}
