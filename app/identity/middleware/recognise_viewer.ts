import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import beginSignIn from '#identity/actions/begin_sign_in'
import notePresence from '#identity/actions/note_presence'
import { deviceOf } from '#identity/device'
import handOver from '#identity/hand_over'
import type Account from '#identity/models/account'
import { openSignIn } from '#identity/queries/sign_ins_of'
import Person from '#identity/models/person'
import territoryViewed from '#identity/queries/territory_viewed'

/** Finds out who is here, and which community they look at: the one they chose, else their own. */
export default class RecogniseViewer {
  async handle(ctx: HttpContext, next: NextFn) {
    ctx.signIn = null
    ctx.visitor = await this.visitor(ctx)
    const remembered = ctx.request.plainCookie('community', { encoded: false }) ?? null
    const chosen = this.named(ctx) ?? remembered
    ctx.actingTerritory = await territoryViewed(chosen, ctx.visitor)
    return next()
  }

  /** A page that strangers are led to, such as by the code on a certificate, says where it belongs. */
  private named({ request }: HttpContext) {
    const { community } = request.qs()
    return typeof community === 'string' ? community : null
  }

  private async visitor(ctx: HttpContext) {
    const { auth, session } = ctx
    // The guard would tell a guest by an error, with all its stack.
    const isGuest = !session.has(auth.use('web').sessionKeyName)
    if (isGuest || !(await auth.check())) return null
    const account = auth.user as Account
    ctx.signIn = await this.signIn(ctx, account)
    if (!ctx.signIn) return this.signOut(ctx)

    await notePresence(ctx.signIn, ctx.request.ip())
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

  /** The open sign-in that the session names. Sessions from before sign-ins were kept get one. */
  private async signIn(ctx: HttpContext, account: Account) {
    const { session } = ctx
    const id: string | undefined = session.get('sign_in')
    if (id) return openSignIn(account.id, id)

    const signIn = await beginSignIn(account, { way: 'earlier', device: deviceOf(ctx) })
    session.put('sign_in', signIn.id)
    return signIn
  }

  /** Ended on another device, or by the platform: this one is a guest from now on. */
  private async signOut({ auth, i18n, session }: HttpContext) {
    await auth.use('web').logout()
    handOver(session)
    session.flash('notice', { tone: 'info', text: i18n.t('accounts.sign_in.ended') })
    return null
  }
}
