import type { ApplicationService } from '@adonisjs/core/types'

/** Installs so many made-up plugins beside the real ones that there are `count` in all. */
export default function installMadeUp(app: ApplicationService, count: number) {
  app.booted(async () => {
    const { default: permissions } = await import('#identity/permissions')
    const { default: madeUpPlugin } = await import('./made_up_plugin.ts')
    const { default: catalogue } = await import('#kernel/catalogue')
    for (let number = 1; catalogue.plugins.length < count; number++) {
      const plugin = madeUpPlugin(number)
      catalogue.plugins.push(plugin)
      for (const [permission, { grantedTo }] of Object.entries(plugin.permissions)) {
        permissions.grant(permission, grantedTo)
      }
    }
  })
}
