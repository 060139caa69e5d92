import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import RequireRealName from '#identity/middleware/require_real_name'
import assuranceOf from '#kernel/queries/assurance_of'

/** Some actions of a plugin ask for a person known by name; staff may widen which ones. */
export default class RequireAssurance {
  async handle(ctx: HttpContext, next: NextFn, { action, pluginId }: GuardedAction) {
    const level = await assuranceOf(pluginId, action, ctx.community)
    if (level === 'phone') return next()

    const purpose = `${pluginId}.assurance.${action}`
    return new RequireRealName().handle(ctx, next, { purpose })
  }
}

type GuardedAction = { pluginId: string; action: string }
