import type { Plugin, PluginModule } from '#core/plugin'
import env from '#start/env'

/** The installed plugins of this process, in the order of `config/plugins.ts`. */
class Catalogue {
  plugins: Plugin[] = []

  /** Those that may run: none in safe mode, and none that this process was told to leave out. */
  get running() {
    return this.plugins.filter((plugin) => !this.#isLeftOut(plugin))
  }

  async load(modules: Record<string, () => Promise<PluginModule>>) {
    this.plugins = []
    for (const [id, load] of Object.entries(modules)) {
      const { default: plugin } = await load()
      if (plugin.id !== id) {
        throw new Error(`config/plugins.ts lists "${id}", but its plugin.ts says "${plugin.id}"`)
      }
      this.#refuseSharedNames(plugin)
      this.plugins.push(plugin)
    }
  }

  /** The installed plugin of this id, or null. */
  find(id: string) {
    return this.plugins.find((plugin) => plugin.id === id) ?? null
  }

  /** Tables belong to a plugin by the beginning of their names. */
  #refuseSharedNames({ id }: Plugin) {
    const other = this.plugins.find(
      (each) => each.id.startsWith(`${id}_`) || id.startsWith(`${each.id}_`)
    )
    if (other) {
      throw new Error(
        `The plugins "${other.id}" and "${id}" would share tables; rename one of them`
      )
    }
  }

  #isLeftOut({ id }: Plugin) {
    const leftOut = env.get('PLUGINS_OFF', '').split(',')
    return leftOut.includes('*') || leftOut.includes(id)
  }
}

export default new Catalogue()
