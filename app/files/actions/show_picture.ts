import attachFile from '#files/actions/attach_file'
import storePicture from '#files/actions/store_picture'
import type ShownPicture from '#files/models/shown_picture'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'

/** A picture as it was sent, whose it is, and what it shows. */
export type NewPicture = {
  upload: { tmpPath?: string }
  description: string
  territoryId: string
  by: Person
}

/** What every record of a picture says. */
type Shown = Pick<ShownPicture, 'fileId' | 'description'>

/** Keeps a picture that everybody may see, and the record that shows it; both or neither. */
export default async function showPicture<Picture extends ShownPicture>(
  { by, description, territoryId, upload }: NewPicture,
  show: (shown: Shown, client: TransactionClient) => Promise<Picture>
): Promise<Picture> {
  const kept = await storePicture(upload, { territoryId, uploadedById: by.id, as: 'open' })
  return transaction(async (client) => {
    await attachFile(kept.id)
    return show({ fileId: kept.id, description }, client)
  })
}
