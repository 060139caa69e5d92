import type { HttpContext } from '@adonisjs/core/http'
import enabledPlugins from '#kernel/queries/enabled_plugins'
import memory from '#kernel/memory'
import coreSources from '#search/core_sources'
import type { Narrowing } from '#search/narrowing'
import type { Inquiry } from '#search/queries/search'
import sightOf from '#search/sight'
import servicesOf from '#web/queries/services_of'

const coreIds = coreSources.map(({ id }) => id)

/** What a visitor is looking for in the territory they act in, and what they may find there. */
export default async function inquiryOf(
  { community: territory, i18n, request, visitor }: HttpContext,
  narrowing: Narrowing
): Promise<Inquiry> {
  const plugins = await enabledPlugins(territory)
  const snapshot = await memory.current()
  const pluginIds = [...coreIds, ...plugins.map(({ id }) => id)]
  return {
    typed: String(request.input('q') ?? '').slice(0, 1000),
    sight: await sightOf({ territory, visitor, pluginIds }),
    services: await servicesOf(territory, i18n),
    narrowing,
    isOn: (pluginId, path) => coreIds.includes(pluginId) || snapshot.enabledAt(path).has(pluginId),
  }
}
