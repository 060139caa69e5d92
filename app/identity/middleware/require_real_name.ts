import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** Leads a person who is not verified yet to the page where they can be, and says what for. */
export default class RequireRealName {
  async handle(ctx: HttpContext, next: NextFn, { purpose }: { purpose: string }) {
    const { i18n, member, request, response, session } = ctx
    if (member.isRealName) return next()

    session.put('back_to', request.header('referer') ?? '/')
    session.flash('notice', { tone: 'error', text: i18n.t(purpose) })
    return response.redirect().toPath('/me/verification')
  }
}
