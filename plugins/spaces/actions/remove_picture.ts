import { transaction } from '#core/database'
import { removeFile } from '#core/files'
import Picture from '../models/picture.ts'
import type Space from '../models/space.ts'

/** Takes a photograph of a space down, for good; one that is gone already is no fault. */
export default async function removePicture({ id: spaceId }: Space, id: string) {
  await transaction(async (client) => {
    const picture = await Picture.query({ client })
      .where({ spaceId })
      .whereRaw('id::text = ?', [String(id)])
      .forUpdate()
      .first()
    if (!picture) return
    await picture.delete()
    await removeFile(picture.fileId)
  })
}
