import { errors } from '@adonisjs/lucid'
import type { FileSize } from '#files/bytes'
import StoredFile from '#files/models/stored_file'

type Link = {
  fileId: string
  size: FileSize
  isOurs: boolean
  /** For whom alone the link was made; undefined if for everybody. */
  viewerId: string | undefined
}

/** The file that a link leads to. Throws "not found" for a link that was changed, is over, or is somebody else's. */
export default async function fileLinked(
  { fileId, isOurs, size, viewerId }: Link,
  visitorId?: string
) {
  const isTheirs = viewerId === undefined || viewerId === visitorId
  if (!isOurs || !isTheirs) throw new errors.E_ROW_NOT_FOUND()
  const file = await StoredFile.query().where('id', fileId).whereNull('removed_at').firstOrFail()
  if (!file.has(size)) throw new errors.E_ROW_NOT_FOUND()
  return file
}
