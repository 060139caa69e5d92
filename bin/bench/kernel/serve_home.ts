/**
 * A web server with so many plugins installed and enabled: `serve_home.ts COUNT`. Tells over the
 * channel which community to look at, once it takes requests.
 */
import ignitor from '../../ignitor.ts'
import installMadeUp from './install_made_up.ts'

const SIGN_IN = '/bench/sign-in'

await ignitor()
  .tap((app) => {
    installMadeUp(app, Number(process.argv[2]))
    app.starting(addSignIn)
    app.ready(tellCommunity)
    process.once('disconnect', () => app.terminate())
  })
  .httpServer()
  .start()

/** Signs in without a phone, as the resident whose account is named. */
async function addSignIn() {
  const { default: router } = await import('@adonisjs/core/services/router')
  const { default: Account } = await import('#identity/models/account')
  router.get(SIGN_IN, async ({ auth, request }) => {
    await auth.use().login(await Account.findOrFail(request.input('account')))
  })
}

async function tellCommunity() {
  const { default: openCommunity } = await import('./open_community.ts')
  const { createAccount, createResident } = await import('#tests/factories/people')
  const community = await openCommunity()
  const account = await createAccount(await createResident(community))
  const signIn = `${SIGN_IN}?account=${account.id}`
  process.send!({ port: Number(process.env.PORT), community: community.code, signIn })
}
