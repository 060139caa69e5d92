import { existsSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import sirv, { type RequestHandler } from 'sirv'

const prefix = '/assets'
const YEAR = 365 * 24 * 60 * 60

/** Under `node ace serve` Vite makes what is built for browsers as it is asked for. */
const isDeveloping = Boolean(process.env.DEV_MODE)

/** What knows the files, made once for all requests, at the first. */
let handlers: { assets: RequestHandler | null; files: RequestHandler } | undefined

/**
 * What lies in `public/`. What was built for browsers is compressed ahead, and kept by them for good, since a file
 * that changes gets another name; the few others, such as the service worker, they ask for again. What is not there
 * goes on to whoever may know it.
 */
export default class ServeFiles {
  async handle({ request, response }: HttpContext, next: NextFn) {
    // Every file has an ending; addresses of pages have none, and nobody looks for them on the disk.
    const isReading = request.method() === 'GET' || request.method() === 'HEAD'
    if (!isReading || !request.url().includes('.')) return next()

    handlers ??= openHandlers()
    const isAsset = request.url().startsWith(`${prefix}/`)
    const serve = isAsset ? handlers.assets : handlers.files
    const cut = isAsset ? prefix.length : 0
    return serve ? send({ serve, cut }, { request, response }, next) : next()
  }
}

function openHandlers() {
  const assets = app.publicPath('assets')
  const isBuilt = !isDeveloping && existsSync(assets)
  return {
    assets: isBuilt
      ? sirv(assets, { brotli: true, gzip: true, immutable: true, maxAge: YEAR })
      : null,
    files: sirv(app.publicPath(), { dev: isDeveloping, etag: true, maxAge: 0 }),
  }
}

type Exchange = Pick<HttpContext, 'request' | 'response'>

/** The address is `cut` for the handler, which knows only its own folder. */
function send(
  { cut, serve }: { serve: RequestHandler; cut: number },
  { request, response }: Exchange,
  next: NextFn
) {
  const incoming = request.request
  const address = incoming.url!
  return new Promise<void>((resolve, reject) => {
    response.response.once('close', resolve)
    incoming.url = address.slice(cut)
    serve(incoming, response.response, async () => {
      incoming.url = address
      await next().then(resolve, reject)
    })
    incoming.url = address
  })
}
