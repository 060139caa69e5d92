import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** Asks a guest which community they mean before showing anything that belongs to one. */
export default class RequireCommunity {
  async handle({ actingTerritory, response }: HttpContext, next: NextFn) {
    if (actingTerritory) return next()
    return response.redirect().toPath('/communities')
  }
}
