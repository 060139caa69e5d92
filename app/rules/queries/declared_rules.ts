import { Exception } from '@adonisjs/core/exceptions'
import type { Plugin, PointRule } from '#core/plugin'
import catalogue from '#kernel/catalogue'
import communitiesWith from '#kernel/queries/communities_with'
import enabledPlugins from '#kernel/queries/enabled_plugins'
import type { RuleName } from '#rules/terms'
import type Territory from '#territories/models/territory'

/** A rule together with the plugin that brings it. */
export type DeclaredRule = { plugin: Plugin; rule: PointRule }

/** The rules by which people can earn at a place: of the plugins that are on there, or somewhere below it. */
export default async function declaredRules(territory: Territory): Promise<DeclaredRule[]> {
  const plugins = territory.isAboveCommunities
    ? await pluginsBelow(territory)
    : await enabledPlugins(territory)
  return plugins.flatMap((plugin) => plugin.points.map((rule) => ({ plugin, rule })))
}

async function pluginsBelow(territory: Territory) {
  const paying = catalogue.plugins.filter(({ points }) => points.length > 0)
  const plugins: Plugin[] = []
  for (const plugin of paying) {
    const communities = await communitiesWith(plugin.id)
    if (communities.some((community) => territory.covers(community))) plugins.push(plugin)
  }
  return plugins
}

/** The rule of this name at a place, or a 404. */
export async function declaredRule(territory: Territory, { code, pluginId }: RuleName) {
  const rules = await declaredRules(territory)
  const found = rules.find(({ plugin, rule }) => plugin.id === pluginId && rule.code === code)
  if (found) return found
  throw new Exception('Not found', { status: 404, code: 'E_NOT_FOUND' })
}
