import type { Plugin, PluginModule } from '#core/plugin'

/** The installed plugins of this process, in the order of `config/plugins.ts`. */
class Catalogue {
  plugins: Plugin[] = []

  async load(modules: Record<string, () => Promise<PluginModule>>) {
    this.plugins = []
    for (const [id, load] of Object.entries(modules)) {
      const { default: plugin } = await load()
      if (plugin.id !== id) {
        throw new Error(`config/plugins.ts lists "${id}", but its plugin.ts says "${plugin.id}"`)
      }
      this.plugins.push(plugin)
    }
  }

  find(id: string) {
    return this.plugins.find((plugin) => plugin.id === id)
  }
}

export default new Catalogue()
