import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import enabledPlugins from '#kernel/queries/enabled_plugins'

/** Where a plugin is not enabled its pages do not exist. */
export default class RequirePlugin {
  async handle({ community }: HttpContext, next: NextFn, { id }: { id: string }) {
    const enabled = await enabledPlugins(community)
    if (!enabled.some((plugin) => plugin.id === id)) {
      throw new Exception('Not found', { status: 404, code: 'E_NOT_FOUND' })
    }
    return next()
  }
}
