import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import RequireLevel from '#identity/middleware/require_level'
import assuranceOf from '#kernel/queries/assurance_of'

/** Some actions of a plugin ask how well a person is known; staff may ask for more than the plugin does. */
export default class RequireAssurance {
  async handle(ctx: HttpContext, next: NextFn, { action, pluginId }: GuardedAction) {
    const level = await assuranceOf(pluginId, action, ctx.community)
    return new RequireLevel().handle(ctx, next, {
      level,
      purpose: `${pluginId}.assurance.${action}`,
    })
  }
}

type GuardedAction = { pluginId: string; action: string }
