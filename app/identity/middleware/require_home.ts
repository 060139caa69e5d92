import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/**
 * One may look at any community, and act in one's own. Reading what is one's own leads there;
 * doing something elsewhere is refused, with the way back.
 */
export default class RequireHome {
  async handle(ctx: HttpContext, next: NextFn) {
    const { community, i18n, member, request, response, session } = ctx
    if (community.id === member.territoryId) return next()

    if (request.method() === 'GET') {
      ctx.actingTerritory = member.territory
      return next()
    }
    const text = i18n.t('app.home.elsewhere', { community: community.shortName })
    session.flash('notice', { tone: 'warning', text })
    return response.redirect().back()
  }
}
