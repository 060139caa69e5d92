import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { withOrigin } from '#audit/origin'
import type Representation from '#identity/models/representation'
import { representationsBy } from '#identity/queries/representations_of'
import territoryViewed from '#identity/queries/territory_viewed'

/**
 * While somebody acts for somebody else, the other is the visitor: their home, their points, none of
 * the representative's roles. Asked anew at each request, so that it ends the moment it is ended.
 */
export default class ActForAnother {
  async handle(ctx: HttpContext, next: NextFn) {
    ctx.representation = null
    const { session, visitor } = ctx
    const chosen = session.get('representation')
    if (!chosen || !visitor) return next()

    const representation = await representationsBy(visitor)
      .where('id', chosen)
      .preload('represented', (person) => person.preload('territory'))
      .first()
    if (!representation) return this.sayItIsOver(ctx)

    await this.becomeRepresented(ctx, representation)
    const hand = { id: visitor.id, actsForId: representation.representedId }
    return withOrigin({ hand }, next)
  }

  private async becomeRepresented(ctx: HttpContext, representation: Representation) {
    const { represented } = representation
    represented.$setRelated('roleGrants', [])
    const chosen = ctx.request.plainCookie('community', { encoded: false }) ?? null
    ctx.representation = representation
    ctx.visitor = represented
    ctx.actingTerritory = await territoryViewed(chosen, represented)
  }

  /** What was about to be done for the other must not be done for oneself instead. */
  private sayItIsOver({ i18n, response, session }: HttpContext) {
    session.forget('representation')
    session.flash('notice', { tone: 'warning', text: i18n.t('identity.acting.over') })
    return response.redirect().toPath('/')
  }
}
