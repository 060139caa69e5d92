import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import removeFile from '#files/actions/remove_file'
import type ShownPicture from '#files/models/shown_picture'
import transaction from '#core/transaction'

/** Takes one of these pictures down, for good; one that is gone already is no fault. */
export default async function takeDownPicture<Model extends typeof ShownPicture>(
  pictures: ModelQueryBuilderContract<Model>,
  id: string
) {
  await transaction(async (client) => {
    const picture = await pictures
      .useTransaction(client)
      .whereRaw('id::text = ?', [String(id)])
      .forUpdate()
      .first()
    if (!picture) return
    await picture.useTransaction(client).delete()
    await removeFile(picture.fileId)
  })
}
