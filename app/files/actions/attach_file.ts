import transaction from '#core/transaction'
import { FileGone } from '#files/errors'

/** Keeps a file for as long as the record that shows it; in the transaction that writes that record. */
export default async function attachFile(fileId: string) {
  await transaction(async (client) => {
    const [kept] = await client
      .from('files')
      .where('id', fileId)
      .whereNull('removed_at')
      .update({ attached_at: new Date() }, 'id')
    if (!kept) throw new FileGone()
  })
}
