import type { HttpContext } from '@adonisjs/core/http'
import beginSignIn from '#identity/actions/begin_sign_in'
import { returnDisplay } from '#identity/display'
import { rememberedDevice } from '#identity/device'
import handOver from '#identity/hand_over'
import type Account from '#identity/models/account'
import type { WayIn } from '#identity/models/sign_in'

/** Signs somebody in on the device of this request, and leads to where they were going. */
export default async function letIn(ctx: HttpContext, account: Account, way: WayIn) {
  const { auth, response, session } = ctx
  await returnDisplay(ctx, account)
  const signIn = await beginSignIn(account, { way, device: rememberedDevice(ctx) })
  handOver(session)
  await auth.use('web').login(account)
  session.put('sign_in', signIn.id)
  // Whoever signs in is at home first, whatever they looked at before.
  response.clearCookie('community')
  return response.redirect().toPath(session.pull('back_to', '/'))
}
