import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** Sends a guest to sign in, and afterwards back to where they were going. */
export default class RequireSignIn {
  async handle({ request, response, session, visitor }: HttpContext, next: NextFn) {
    if (visitor) return next()

    const isReading = request.method() === 'GET'
    session.put('back_to', isReading ? request.url(true) : (request.header('referer') ?? '/'))
    return response.redirect().toPath('/sign-in')
  }
}
