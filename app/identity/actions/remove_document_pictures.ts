import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import removeFile from '#files/actions/remove_file'
import VerificationPicture from '#identity/models/verification_picture'

/** Removes the pictures of a document, of one side or of both: from the commit on their bytes are gone. */
export default async function removeDocumentPictures(
  { id }: { id: string },
  client: TransactionClient,
  side?: VerificationPicture['side']
) {
  const pictures = await VerificationPicture.query({ client })
    .where('verification_id', id)
    .whereNull('removed_at')
    .if(side, (query) => query.where('side', side!))
  for (const picture of pictures) {
    await picture.merge({ removedAt: DateTime.now() }).save()
    await removeFile(picture.fileId)
  }
}
