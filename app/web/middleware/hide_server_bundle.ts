import { posix } from 'node:path'
import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/**
 * The build puts the pages compiled for the server, and its own manifest, under `public/`, from
 * where the static file server would hand them out. Every spelling of their paths is refused.
 */
export default class HideServerBundle {
  async handle({ request }: HttpContext, next: NextFn) {
    if (isHidden(request.url()))
      throw new Exception('Not found', { status: 404, code: 'E_NOT_FOUND' })
    return next()
  }
}

function isHidden(url: string) {
  const path = posix.normalize(decode(url).replaceAll('\\', '/')).toLowerCase()
  return path.startsWith('/assets/server') || path.includes('/.vite')
}

function decode(url: string) {
  try {
    return decodeURIComponent(url)
  } catch {
    // Not a well-formed address: the file server will not find it either.
    return url
  }
}
