import encryption from '@adonisjs/core/services/encryption'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import ShieldMiddleware from '@adonisjs/shield/shield_middleware'
import shieldConfig from '#config/shield'

const reading = ['GET', 'HEAD', 'OPTIONS']

const withToken = new ShieldMiddleware(shieldConfig, encryption.use())

/** The same headers on every answer, but no token: that would need a session to compare it with. */
const withoutToken = new ShieldMiddleware(
  { ...shieldConfig, csrf: { enabled: false } },
  encryption.use()
)

/**
 * Forms of a session bring its token. A guest without one has nothing that another site could
 * abuse: their browser says from where a form comes, and only if it does not, a session begins
 * and the form comes back with a token, with all that was typed (docs/decisions/0061).
 */
export default class GuardForms {
  async handle(ctx: HttpContext, next: NextFn) {
    const needsToken = isRemembered(ctx) || !(isReading(ctx) || isFromOwnPage(ctx))
    const shield = needsToken ? withToken : withoutToken
    return shield.handle(ctx, next)
  }
}

function isRemembered({ session }: HttpContext) {
  return !session.isEmpty || !session.flashMessages.isEmpty
}

function isReading({ request }: HttpContext) {
  return reading.includes(request.method())
}

function isFromOwnPage({ request }: HttpContext) {
  const site = request.header('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = request.header('origin') ?? ''
  return URL.canParse(origin) && new URL(origin).host === request.host()
}
