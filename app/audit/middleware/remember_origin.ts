import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { withOrigin } from '#audit/origin'

/** Lets the audit say from where something was done, without every action being told. */
export default class RememberOrigin {
  async handle({ request }: HttpContext, next: NextFn) {
    const device = request.header('user-agent')?.slice(0, 200) ?? null
    return withOrigin({ address: request.ip(), device }, next)
  }
}
