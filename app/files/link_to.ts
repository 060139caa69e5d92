import router from '@adonisjs/core/services/router'
import type { FileSize } from '#files/bytes'

type Terms = {
  size: FileSize
  /** Only this person, signed in, is shown it; everybody who has the link if left out. */
  viewer?: { id: string }
  /** How long the link works, such as `10m`; left out, as long as there is the file. */
  lasts?: string
}

/** Of pictures that a page shows again and again, the addresses that never change: signing takes longer than drawing. */
const lasting = new Map<string, string>()
const MOST = 5_000

/** The address of a picture or document, for the page of the record that shows it. It cannot be guessed or changed. */
export default function linkTo(file: { id: string }, terms: Terms) {
  if (terms.lasts || terms.viewer) return signed(file, terms)

  const key = `${file.id} ${terms.size}`
  const link = lasting.get(key) ?? signed(file, terms)
  if (lasting.size >= MOST) lasting.clear()
  lasting.set(key, link)
  return link
}

function signed(file: { id: string }, { lasts, size, viewer }: Terms) {
  return router.makeSignedUrl('files.show', [file.id, size], {
    ...(lasts ? { expiresIn: lasts } : {}),
    ...(viewer ? { qs: { viewer: viewer.id } } : {}),
  })
}
