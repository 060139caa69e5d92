import router from '@adonisjs/core/services/router'
import type { FileSize } from '#files/bytes'
import markOf from '#files/mark_of'

type Terms = {
  size: FileSize
  /** Only this person, signed in, is shown it; everybody who has the link if left out. */
  viewer?: { id: string }
  /** How long the link works, such as `10m`; left out, as long as there is the file. */
  lasts?: string
}

/** The address of a picture or document, for the page of the record that shows it. It cannot be guessed or changed. */
export default function linkTo({ id }: { id: string }, { lasts, size, viewer }: Terms) {
  if (!lasts && !viewer) return `/files/${id}/${size}?mark=${markOf(id, size)}`
  return router.makeSignedUrl('files.show', [id, size], {
    ...(lasts ? { expiresIn: lasts } : {}),
    ...(viewer ? { qs: { viewer: viewer.id } } : {}),
  })
}
