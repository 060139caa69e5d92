import type { ApplicationService } from '@adonisjs/core/types'
import type { PluginRole } from '#core/plugin'
import pluginFolders from '#config/plugin_folders'
import installedPlugins from '#config/plugins'
import permissions from '#identity/permissions'
import catalogue from '#kernel/catalogue'
import kinds from '#notifications/kinds'

/** Loads the plugins, registers their routes, and delivers events and scheduled work. */
export default class KernelProvider {
  #stopping: (() => Promise<void> | void)[] = []

  constructor(protected app: ApplicationService) {}

  async boot() {
    await catalogue.load(installedPlugins)
    leaveOutWithoutFolder()
    for (const plugin of catalogue.plugins) {
      for (const [role, facts] of Object.entries(plugin.roles)) {
        permissions.addRole(role as PluginRole, facts)
      }
      for (const [permission, { grantedTo }] of Object.entries(plugin.permissions)) {
        permissions.grant(permission, grantedTo)
      }
      kinds.add(plugin.id, plugin.notifications)
    }
  }

  async start() {
    const { default: registerRoutes } = await import('#kernel/actions/register_routes')
    await registerRoutes()
    const { default: tellLeftOut } = await import('#kernel/actions/tell_left_out')
    tellLeftOut()
    const { default: hearCardFaults } = await import('#kernel/actions/hear_card_faults')
    this.#stopping.push(hearCardFaults())
  }

  async ready() {
    if (this.app.getEnvironment() !== 'web') return
    const { default: startBackgroundWork } = await import('#kernel/actions/start_background_work')
    const { default: memory } = await import('#kernel/memory')
    const confirming = memory.keepFresh()
    this.#stopping.push(() => clearInterval(confirming), startBackgroundWork())
  }

  async shutdown() {
    for (const stop of this.#stopping) await stop()
    const { default: queue } = await import('#kernel/queue')
    await queue.close()
    const { default: faults } = await import('#kernel/faults')
    await faults.settled()
  }
}

/** Pages and tables are found by the text of the list, so a line that reads otherwise is no use. */
function leaveOutWithoutFolder() {
  for (const { id } of catalogue.plugins) {
    if (pluginFolders[id]) continue
    const advice = `In config/plugins.ts write:  ${id}: () => import('…'),`
    catalogue.leaveOut(id, 'broken', new Error(advice))
  }
}
