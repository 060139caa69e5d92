import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import type { End } from '#core/plugin'
import { endSignIn } from '#identity/actions/end_sign_ins'
import { needsSecondFactor } from '#identity/actions/remove_authenticator'
import { keepDraft } from '#identity/draft'
import handOver from '#identity/hand_over'
import type Account from '#identity/models/account'
import type SignIn from '#identity/models/sign_in'
import pageVisited from '#identity/page_visited'
import authenticatorOf from '#identity/queries/authenticator_of'
import staffAccess from '#identity/staff_access'

/** Where somebody has to go before an end opens to them; null where it opens. */
export default async function stepBefore(end: End, ctx: HttpContext) {
  const account = ctx.auth.user as Account
  const step = await nextStep(end, ctx, account)
  if (!step) return null

  ctx.session.put('back_to', pageVisited(ctx))
  keepDraft(ctx, account)
  if (step === '/sign-in') await signOut(ctx)
  return step
}

async function nextStep(end: End, { signIn, visitor }: HttpContext, { id }: Account) {
  if (isOver(end, signIn!)) return '/sign-in'
  if (end !== 'desk' || signIn!.isPastSecondFactor) return null
  if (await authenticatorOf(id)) return '/sign-in/second-factor'
  return needsSecondFactor(visitor!) ? '/me/security/second-factor' : null
}

/** Somebody was away too long since they signed in, or signed in too long ago. */
function isOver(end: End, { beganAt, longestPause }: SignIn) {
  return (
    longestPause >= staffAccess.idleMinutes[end] ||
    beganAt < DateTime.now().minus({ hours: staffAccess.absoluteHours })
  )
}

async function signOut({ auth, i18n, session, signIn }: HttpContext) {
  await endSignIn(signIn!, 'timed_out')
  await auth.use('web').logout()
  handOver(session)
  session.flash('notice', { tone: 'info', text: i18n.t('accounts.sign_in.timed_out') })
}
