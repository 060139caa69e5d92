import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import type { AssuranceLevel } from '#core/assurance'

/** Leads a person who is not known well enough to the page where they can be, and says what for. */
export default class RequireLevel {
  async handle(ctx: HttpContext, next: NextFn, { level, purpose }: Need) {
    const { i18n, member, request, response, session } = ctx
    if (member.isKnownAs(level)) return next()

    session.put('back_to', request.header('referer') ?? '/')
    session.flash('notice', { tone: 'error', text: i18n.t(purpose) })
    return response.redirect().toPath(`/me/verification?needed=${level}`)
  }
}

/** `purpose` is the key of the sentence that says why. */
type Need = { level: AssuranceLevel; purpose: string }
