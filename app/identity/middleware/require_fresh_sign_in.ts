import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/**
 * Whoever changes how somebody signs in has signed in just now: a phone that lies about must not be
 * enough. Sends everybody else to sign in once more, and back.
 */
export default class RequireFreshSignIn {
  async handle({ i18n, request, response, session, signIn }: HttpContext, next: NextFn) {
    if (signIn?.isFresh) return next()

    const isReading = request.method() === 'GET'
    session.put('back_to', isReading ? request.url(true) : '/me/security')
    session.flash('notice', { tone: 'info', text: i18n.t('accounts.sign_in.once_more') })
    return response.redirect().toPath('/sign-in')
  }
}
