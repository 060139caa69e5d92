import semver from 'semver'
import type { Plugin, PluginModule } from '#core/plugin'
import { coreVersion } from '#core/version'
import declarations from '#search/declarations'
import env from '#start/env'

/** An installed plugin that does not run in this process, and what it threw if it is broken. */
export type LeftOut = {
  id: string
  /** `off`: this process was told to; `other_core`: it is written for another version of the core. */
  reason: 'off' | 'broken' | 'other_core'
  error: unknown
}

/** The installed plugins of this process, in the order of `config/plugins.ts`. */
class Catalogue {
  plugins: Plugin[] = []
  leftOut: LeftOut[] = []

  /** Whether this process was told to leave out every plugin. */
  get isSafeMode() {
    return toldToLeaveOut().includes('*')
  }

  /** Reads the manifests, except of those plugins that it was told to leave out. */
  async load(modules: Record<string, () => Promise<PluginModule>>) {
    this.plugins = []
    this.leftOut = []
    for (const [id, load] of Object.entries(modules)) {
      if (this.isSafeMode || toldToLeaveOut().includes(id)) this.leaveOut(id, 'off')
      else await this.#take(id, load)
    }
  }

  /** The plugin of this id that runs here, or null. */
  find(id: string) {
    return this.plugins.find((plugin) => plugin.id === id) ?? null
  }

  /** Whether the plugin is installed but does not run here; others may run it, or it may come back. */
  leavesOut(id: string) {
    return this.leftOut.some((each) => each.id === id)
  }

  /** From now on the plugin does not run in this process. */
  leaveOut(id: string, reason: LeftOut['reason'], error: unknown = null) {
    this.plugins = this.plugins.filter((plugin) => plugin.id !== id)
    this.leftOut = [...this.leftOut, { id, reason, error }]
  }

  async #take(id: string, load: () => Promise<PluginModule>) {
    try {
      const { default: plugin } = await load()
      checkId(plugin, id)
      this.#refuseSharedTables(plugin)
      declareSearch(plugin)
      if (semver.satisfies(coreVersion, plugin.core)) this.plugins.push(plugin)
      else this.leaveOut(id, 'other_core', needsOtherCore(plugin))
    } catch (error) {
      // One plugin that cannot even be read must not keep the others from serving.
      this.leaveOut(id, 'broken', error)
    }
  }

  /** Tables belong to a plugin by the beginning of their names. */
  #refuseSharedTables({ id }: Plugin) {
    const other = this.plugins.find(
      (each) => each.id.startsWith(`${id}_`) || id.startsWith(`${each.id}_`)
    )
    if (other) throw new Error(`It would share tables with "${other.id}"; rename one of them`)
  }
}

/** What of it can be found; a field by which nobody is to be found throws. */
function declareSearch({ id, keywords, search }: Plugin) {
  for (const source of search) declarations.declare(id, source)
  for (const keyword of keywords) declarations.names.add(keyword)
}

function toldToLeaveOut() {
  return env.get('PLUGINS_OFF', '').split(/\s*,\s*/)
}

function checkId(plugin: Plugin, listed: string) {
  if (plugin.id === listed) return
  throw new Error(`config/plugins.ts lists "${listed}", but its plugin.ts says "${plugin.id}"`)
}

function needsOtherCore({ core }: Plugin) {
  return new Error(`It is written for the core ${core}, and this is ${coreVersion}`)
}

export default new Catalogue()
