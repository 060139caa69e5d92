import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import type Account from '#identity/models/account'
import territoryViewed from '#identity/queries/territory_viewed'

/** Finds out who is here, and which community they look at: the one they chose, else their own. */
export default class RecogniseViewer {
  async handle(ctx: HttpContext, next: NextFn) {
    ctx.visitor = await this.visitor(ctx)
    const chosen = ctx.request.plainCookie('community', { encoded: false }) ?? null
    ctx.actingTerritory = await territoryViewed(chosen, ctx.visitor)
    return next()
  }

  private async visitor({ auth }: HttpContext) {
    if (!(await auth.check())) return null
    const account = auth.user as Account
    await account.load((loader) =>
      loader.load('person', (person) =>
        person.preload('territory').preload('roleGrants', (grants) => grants.preload('territory'))
      )
    )
    return account.person
  }
}
