/**
 * A web server with the demo community, as in earnest, and two addresses more: `/bench/ok` answers `ok`
 * behind the same middleware as every page, `/bench/home` is the home page with ten cards. Tells over
 * the channel whom to sign in, and which cards the home page has, once it takes requests.
 */
import type { HttpContext } from '@adonisjs/core/http'
import ignitor from '../../ignitor.ts'

const CARDS = 10
const SIGN_IN = '/bench/sign-in'

await ignitor()
  .tap((app) => {
    app.starting(addRoutes)
    app.ready(tell)
    process.once('disconnect', () => app.terminate())
  })
  .httpServer()
  .start()

async function addRoutes() {
  const { default: router } = await import('@adonisjs/core/services/router')
  const { default: Account } = await import('#identity/models/account')
  const { guards } = await import('#start/kernel')
  router.get(SIGN_IN, async ({ auth, request }) => {
    await auth.use().login(await Account.findOrFail(request.input('account')))
  })
  router.get('/bench/ok', () => 'ok').use(guards.community())
  router.get('/bench/home', showHome).use(guards.community())
}

/** Ten cards, each asked anew: with few plugins installed some of them stand there twice. */
async function showHome({ community, inertia, visitor }: HttpContext) {
  const { default: homeOf } = await import('#web/queries/home_of')
  const { default: cardsFor } = await import('#kernel/queries/cards_for')
  const home = await homeOf(community, visitor)
  while (home.cards.length < CARDS) {
    home.cards.push(...(await cardsFor('home', { community, member: visitor })))
  }
  return inertia.render('home', { ...home, cards: home.cards.slice(0, CARDS) })
}

async function tell() {
  const { default: loadDemo } = await import('#database/demo/load_demo')
  const { default: demoPlace } = await import('#database/demo/place')
  const { default: Account } = await import('#identity/models/account')
  const { digest } = await import('#identity/sealed')
  const { default: catalogue } = await import('#kernel/catalogue')
  const { default: pluginFolders } = await import('#config/plugin_folders')
  const [{ phone }] = await loadDemo()
  const account = await Account.findByOrFail('phone_digest', digest(phone))
  const { community } = await demoPlace()
  const cards = catalogue.plugins.flatMap(({ cards: offered, id }) =>
    offered
      .filter(({ slot }) => slot === 'home')
      .map(({ component }) => `${pluginFolders[id]}/components/cards/${component}.svelte`)
  )
  process.send!({ community: community.code, signIn: `${SIGN_IN}?account=${account.id}`, cards })
}
