import { transaction } from '#core/database'
import { attachFile, storePicture } from '#core/files'
import type { Person } from '#core/people'
import Picture from '../models/picture.ts'
import type Space from '../models/space.ts'

/** `description` says what it shows, for whoever does not see it. */
type Photograph = { upload: { tmpPath?: string }; description: string; by: Person }

/** Puts a photograph of a space up. */
export default async function addPicture(
  { id: spaceId, territoryId }: Space,
  { by, description, upload }: Photograph
) {
  const { id: fileId } = await storePicture(upload, {
    territoryId,
    uploadedById: by.id,
    as: 'open',
  })
  return transaction(async (client) => {
    await attachFile(fileId)
    return Picture.create({ spaceId, fileId, description }, { client })
  })
}
