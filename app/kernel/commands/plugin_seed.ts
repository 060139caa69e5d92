import { BaseCommand } from '@adonisjs/core/ace'
import catalogue from '#kernel/catalogue'

/** Stores what plugins need for their work (their reference seeds); it may be run at any time. */
export default class PluginSeed extends BaseCommand {
  static override commandName = 'plugin:seed'
  static override description = '写入各插件需要的基础数据'
  static override options = { startApp: true }

  override async run() {
    for (const { id, seeds } of catalogue.plugins) {
      const seed = await seeds.reference?.()
      if (!seed) continue
      await seed.default()
      this.logger.success(id)
    }
  }
}
