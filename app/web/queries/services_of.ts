import type { I18n } from '@adonisjs/i18n'
import navigationFor from '#kernel/queries/navigation_for'
import enabledPlugins from '#kernel/queries/enabled_plugins'
import type { Service } from '#search/services'
import type Territory from '#territories/models/territory'

/** The services of a community as they can be searched for: by name, by keyword. */
export default async function servicesOf(community: Territory, i18n: I18n): Promise<Service[]> {
  const plugins = await enabledPlugins(community)
  const entries = await navigationFor('resident', community, null)
  return plugins.flatMap(({ id, keywords }) => {
    const entry = entries.find((each) => each.label.startsWith(`${id}.`))
    if (!entry) return []
    const { href, icon, label } = entry
    return [{ pluginId: id, title: i18n.t(label), keywords, href, icon }]
  })
}
