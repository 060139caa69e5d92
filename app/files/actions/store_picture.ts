import { v7 as uuid } from 'uuid'
import { writeBytes } from '#files/bytes'
import { newFileKey } from '#files/cipher'
import { NotAPicture } from '#files/errors'
import StoredFile from '#files/models/stored_file'
import readPicture, { pictureMediaType } from '#files/picture'
import { seal } from '#identity/sealed'

/** For whom a file is kept, and who may read its bytes. */
export type Keeping = {
  territoryId: string
  uploadedById: string | null
  /** `sealed` for what only a few may see, such as a photographed document: its bytes are encrypted. */
  as: 'open' | 'sealed'
}

/**
 * Reads, makes anew and keeps a picture. Called before the transaction of the record that will show
 * it, which then calls `attachFile`; a file that nothing shows is swept away after a day. Throws
 * `NotAPicture` or `PictureTooLarge`.
 */
export default async function storePicture(upload: { tmpPath?: string }, keeping: Keeping) {
  if (!upload.tmpPath) throw new NotAPicture()
  const picture = await readPicture(upload.tmpPath)

  const file = new StoredFile().fill({
    id: uuid(),
    territoryId: keeping.territoryId,
    uploadedById: keeping.uploadedById,
    keySealed: keeping.as === 'sealed' ? seal(newFileKey()) : null,
    mediaType: pictureMediaType,
    width: picture.width,
    height: picture.height,
  })
  // The row first: bytes without a row would be found by nobody.
  await file.save()
  await writeBytes(file, picture.bytes)
  return file
}
