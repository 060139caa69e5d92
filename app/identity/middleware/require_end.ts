import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import type { End } from '#core/plugin'
import noteUseOfRole from '#identity/actions/note_use_of_role'
import { returnDraft } from '#identity/draft'
import stepBefore from '#identity/end_access'
import type Account from '#identity/models/account'
import pageVisited from '#identity/page_visited'
import workplacesOf, { keyOfWorkplace } from '#identity/queries/workplaces_of'

/** An end is for those with a role that opens it; they act in the territory of that role. */
export default class RequireEnd {
  async handle(ctx: HttpContext, next: NextFn, { end }: { end: End }) {
    const { auth, response, session, visitor } = ctx
    if (!visitor) {
      session.put('back_to', pageVisited(ctx))
      return response.redirect().toPath('/sign-in')
    }
    const workplaces = workplacesOf(visitor, end)
    if (workplaces.length === 0) {
      throw new Exception('Not your end', { status: 403, code: 'E_FORBIDDEN' })
    }
    const step = await stepBefore(end, ctx)
    if (step) return response.redirect().toPath(step)

    const chosen = session.get(keyOfWorkplace(end))
    const workplace = workplaces.find(({ id }) => id === chosen) ?? workplaces[0]
    const grants = visitor.grantsThat(`${end}.enter`)
    await noteUseOfRole(grants.filter(({ territoryId }) => territoryId === workplace.id))
    ctx.actingTerritory = workplace
    returnDraft(ctx, auth.user as Account)
    return next()
  }
}
