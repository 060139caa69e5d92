import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import type Account from '#identity/models/account'
import Person from '#identity/models/person'
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
    return account.person.mergedIntoId ? this.whoTheyAreNow(account.person) : account.person
  }

  /** Of two entries of one person each may have had an account of its own. */
  private async whoTheyAreNow({ id }: Person) {
    return Person.query()
      .whereRaw('id = person_now(?)', [id])
      .preload('territory')
      .preload('roleGrants', (grants) => grants.preload('territory'))
      .firstOrFail()
  }
}
