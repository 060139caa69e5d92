import pluginFolders from '#config/plugin_folders'
import installedPlugins from '#config/plugins'
import type { Plugin } from '#core/plugin'

/** Installs made-up plugins beside the real ones until there are `count`, and answers their ids. */
export default function installMadeUpPlugins(count: number) {
  const modules: Record<string, () => Promise<{ default: Plugin }>> = installedPlugins
  for (let number = Object.keys(modules).length + 1; number <= count; number++) {
    const id = `bench${number}`
    modules[id] = () => madeUp(id)
    pluginFolders[id] = `plugins/${id}`
  }
  return Object.keys(modules)
}

/** What a plugin is made of can be had only once the application has begun. */
async function madeUp(id: string) {
  const { default: madeUpPlugin } = await import('./made_up_plugin.ts')
  return { default: madeUpPlugin(id) }
}
