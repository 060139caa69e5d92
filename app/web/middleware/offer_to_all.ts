import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** Behind this a guest sees what every guest sees; `KeepPublicPages` then lets it be kept. */
export default class OfferToAll {
  async handle(ctx: HttpContext, next: NextFn) {
    ctx.isOfferedToAll = ctx.visitor === null
    return next()
  }
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    /** The same page is answered to everybody who asks with the same cookies and languages. */
    isOfferedToAll?: boolean
  }
}
