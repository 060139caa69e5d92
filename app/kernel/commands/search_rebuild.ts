import { args, BaseCommand } from '@adonisjs/core/ace'
import rebuildSearch from '#kernel/actions/rebuild_search'
import catalogue from '#kernel/catalogue'

/** Builds the search index of one plugin, or of all, anew from what is stored. */
export default class SearchRebuild extends BaseCommand {
  static override commandName = 'search:rebuild'
  static override description = '按已有数据重建搜索索引'
  static override options = { startApp: true }

  @args.string({ description: '只重建这个插件 (only this plugin)', required: false })
  declare plugin?: string

  override async run() {
    const plugins = catalogue.plugins.filter(({ id }) => !this.plugin || id === this.plugin)
    if (plugins.length === 0) {
      this.logger.error(`没有安装这个插件 (not installed): ${this.plugin}`)
      this.exitCode = 1
    }
    for (const plugin of plugins) {
      const count = await rebuildSearch(plugin)
      this.logger.success(`${plugin.id}: ${count} 条 (${count} documents)`)
    }
  }
}
