import type { HttpContext } from '@adonisjs/core/http'
import { safeEqual } from '@adonisjs/core/helpers'
import { readBytes } from '#files/bytes'
import markOf from '#files/mark_of'
import nameFile from '#files/name_file'
import fileLinked from '#files/queries/file_linked'

export default class FilesController {
  async show({ params, request, response, visitor }: HttpContext) {
    const { id: fileId, size } = params
    const mark = String(request.qs().mark)
    const link = {
      fileId,
      size,
      isOurs: safeEqual(mark, markOf(fileId, size)) || request.hasValidSignature(),
      viewerId: request.input('viewer'),
    }
    const file = await fileLinked(link, visitor?.id)

    const bytes = await readBytes(file, size)
    // A document is the browser's to save, never to run within our address.
    if (file.name) nameFile(response, file.name, file.mediaType)
    else response.header('content-type', file.mediaType)
    return response
      .header('cache-control', file.keySealed ? 'no-store' : 'private, max-age=86400')
      .send(bytes)
  }
}
