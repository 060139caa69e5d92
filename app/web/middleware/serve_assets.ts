import { existsSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import sirv, { type RequestHandler } from 'sirv'

const prefix = '/assets'
const YEAR = 365 * 24 * 60 * 60

/** Knows every file there is from the first request on; made once for all requests. */
let handler: RequestHandler | null | undefined

/**
 * What was built for browsers: compressed ahead, and kept by them for good, since a file that changes
 * gets another name. What is not there goes on to whoever may know it.
 */
export default class ServeAssets {
  async handle({ request, response }: HttpContext, next: NextFn) {
    const isAsset = request.url().startsWith(`${prefix}/`)
    handler ??= built()
    return isAsset && handler ? send(handler, { request, response }, next) : next()
  }
}

/** Null under `node ace serve`, where Vite makes them as they are asked for. */
function built() {
  const folder = app.publicPath('assets')
  if (process.env.DEV_MODE || !existsSync(folder)) return null
  return sirv(folder, { brotli: true, gzip: true, immutable: true, maxAge: YEAR })
}

type Exchange = Pick<HttpContext, 'request' | 'response'>

function send(serve: RequestHandler, { request, response }: Exchange, next: NextFn) {
  const incoming = request.request
  const address = incoming.url!
  return new Promise<void>((resolve, reject) => {
    response.response.once('close', resolve)
    incoming.url = address.slice(prefix.length)
    serve(incoming, response.response, async () => {
      incoming.url = address
      await next().then(resolve, reject)
    })
    incoming.url = address
  })
}
