import { args, BaseCommand } from '@adonisjs/core/ace'
import rebuildSearches from '#kernel/actions/rebuild_searches'
import searchParts from '#kernel/search_parts'

/** Builds the search index of one plugin, or of all and the core, anew from what is stored; nothing is missing meanwhile. */
export default class SearchRebuild extends BaseCommand {
  static override commandName = 'search:rebuild'
  static override description = '按已有数据重建搜索索引'
  static override options = { startApp: true }

  @args.string({ description: '只重建这个插件 (only this plugin)', required: false })
  declare plugin?: string

  override async run() {
    const parts = searchParts(this.plugin)
    if (parts.length === 0) {
      this.logger.error(`没有安装这个插件 (not installed): ${this.plugin}`)
      this.exitCode = 1
    }
    await rebuildSearches(parts, {
      progress: ({ id }, { documents, done, of, place }) =>
        this.logger.info(`${id} ${done}/${of} ${place}: ${documents}`),
      done: ({ id }, count) => this.logger.success(`${id}: ${count} 条 (${count} documents)`),
    })
  }
}
