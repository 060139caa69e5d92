/**
 * A web server with the demo community, as in earnest, and three addresses more: `/bench/ok` answers `ok` behind the same
 * middleware as the home page, `/bench/home` is the home page with ten cards once they are enabled, `/bench/sign-in` signs
 * in without a phone. Tells over the channel whom to sign in, and which cards are installed, once it takes requests.
 */
import type { HttpContext } from '@adonisjs/core/http'
import ignitor from '../../ignitor.ts'
import installCards, { drawn, enableCards, withoutCards } from './install_cards.ts'

const CARDS = 10
const SIGN_IN = '/bench/sign-in'

await ignitor()
  .tap((app) => {
    app.booted(() => installCards(CARDS))
    app.starting(addRoutes)
    app.ready(tell)
    process.once('disconnect', () => app.terminate())
  })
  .httpServer()
  .start()

async function addRoutes() {
  await countQueries()
  const { default: router } = await import('@adonisjs/core/services/router')
  const { default: Account } = await import('#identity/models/account')
  const { guards } = await import('#start/kernel')
  const { default: homeOf } = await import('#web/queries/home_of')
  const { default: trips } = await import('#kernel/trips')
  const showHome = async ({ community, inertia, visitor }: HttpContext) => {
    const home = await trips.inOne(() => homeOf(community, visitor, 'usual'))
    return inertia.render('home', { ...home, cards: home.cards.map(drawn) })
  }
  router.get(SIGN_IN, async ({ auth, request }) => {
    await auth.use().login(await Account.findOrFail(request.input('account')))
  })
  router.get('/bench/ok', () => 'ok').use([guards.community(), guards.offered()])
  router.get('/bench/home', showHome).use([guards.community(), guards.offered()])
}

/** Says over the channel how many questions the database was asked so far, whenever it is told to. */
async function countQueries() {
  const { default: db } = await import('@adonisjs/lucid/services/db')
  let queries = 0
  db.connection()
    .getWriteClient()
    .on('query', () => queries++)
  process.on('message', (order) => order === 'count' && process.send!({ queries }))
}

async function tell() {
  const { default: loadDemo } = await import('#database/demo/load_demo')
  const { default: demoPlace } = await import('#database/demo/place')
  const signIns = await withoutCards(loadDemo)
  const { community } = await demoPlace()
  process.on('message', async (order) => {
    if (order !== 'enable cards') return
    await enableCards(community)
    process.send!({ areEnabled: true })
  })
  process.send!({
    community: community.code,
    resident: await signInOf(signIns.find(({ role }) => role === '居民（已实名）')!),
    staff: await signInOf(signIns.find(({ role }) => role === '社区工作人员')!),
    cards: await cardsOfHome(),
  })
}

async function signInOf({ phone }: { phone: string }) {
  const { default: Account } = await import('#identity/models/account')
  const { digest } = await import('#identity/sealed')
  const account = await Account.findByOrFail('phone_digest', digest(phone))
  return `${SIGN_IN}?account=${account.id}`
}

async function cardsOfHome() {
  const { default: catalogue } = await import('#kernel/catalogue')
  const { default: pluginFolders } = await import('#config/plugin_folders')
  const installed = catalogue.plugins.filter(({ id }) => id in pluginFolders)
  return installed.flatMap(({ cards, id }) =>
    cards
      .filter(({ slot }) => slot === 'home')
      .map(({ component }) => `${pluginFolders[id]}/components/cards/${component}.svelte`)
  )
}
