import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import type Account from '#identity/models/account'
import type Territory from '#territories/models/territory'
import { chosenCommunity, onlyOpenCommunity } from '#territories/queries/chosen_community'

/** Finds out who is here, and which community they look at: the one they chose, else their own. */
export default class RecogniseViewer {
  async handle(ctx: HttpContext, next: NextFn) {
    ctx.visitor = await this.visitor(ctx)
    ctx.actingTerritory = await this.territory(ctx)
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

  private async territory({ request, visitor }: HttpContext): Promise<Territory | null> {
    const chosen = request.plainCookie('community', { encoded: false }) ?? null
    if (visitor) return (await chosenCommunity(chosen)) ?? visitor.territory
    return (await chosenCommunity(chosen)) ?? onlyOpenCommunity()
  }
}
