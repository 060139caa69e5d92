import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import enabledPlugin from '#kernel/queries/enabled_plugin'

/** Where a plugin is not enabled its pages do not exist. */
export default class RequirePlugin {
  async handle({ community }: HttpContext, next: NextFn, { id }: { id: string }) {
    await enabledPlugin(id, community)
    return next()
  }
}
