import type { HttpContext } from '@adonisjs/core/http'
import { readBytes } from '#files/bytes'
import fileLinked from '#files/queries/file_linked'

export default class FilesController {
  async show({ params, request, response, visitor }: HttpContext) {
    const link = {
      fileId: params.id,
      isSigned: request.hasValidSignature(),
      viewerId: request.input('viewer'),
    }
    const file = await fileLinked(link, visitor?.id)

    const bytes = await readBytes(file, params.size)
    return response
      .header('content-type', file.mediaType)
      .header('cache-control', file.keySealed ? 'no-store' : 'private, max-age=86400')
      .send(bytes)
  }
}
