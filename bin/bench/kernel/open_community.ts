import changeSetting from '#kernel/actions/change_setting'
import catalogue from '#kernel/catalogue'
import { createCommunity, enablePlugin } from '#tests/factories/territories'

/** A community where every installed plugin is on, and each that is made up has a setting of its own. */
export default async function openCommunity() {
  const community = await createCommunity()
  for (const plugin of catalogue.plugins) {
    await enablePlugin(plugin.id, community)
    if ('days' in plugin.settings) {
      await changeSetting(plugin, community, { name: 'days', value: 9, by: null })
    }
  }
  return community
}
