import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import rebuildSearch from '#kernel/actions/rebuild_search'
import verifySearch from '#kernel/actions/verify_search'
import engines, { type OtherEngine } from '#search/engines'
import type { Difference } from '#search/queries/differences_in'
import searchParts, { type SearchPart } from '#kernel/search_parts'

/** Compares the search index with what is stored, and a Meilisearch server with the index, names each difference and mends it. Ends with 1 if there were any. */
export default class SearchVerify extends BaseCommand {
  static override commandName = 'search:verify'
  static override description = '核对搜索索引与数据，列出并修复差异'
  static override options = { startApp: true }

  @args.string({ description: '只核对这个插件 (only this plugin)', required: false })
  declare plugin?: string

  @flags.boolean({ description: '只列出，不修复 (name them only)' })
  declare nameOnly: boolean

  override async run() {
    const parts = searchParts(this.plugin)
    if (parts.length === 0) {
      this.logger.error(`没有安装这个插件 (not installed): ${this.plugin}`)
      this.exitCode = 1
    }
    for (const part of parts) await this.#verify(part)
    if (engines.other && parts.length > 0) await this.#verifyServer(engines.other)
  }

  /** Once the index in the database is right, or as it is. */
  async #verifyServer(engine: OtherEngine) {
    const differences = await engine.differences(this.plugin)
    this.#name(engine.name, differences)
    if (differences.length === 0 || this.nameOnly) return
    await engine.mend(differences.map(({ id }) => id))
    this.#mended(engine.name, differences)
  }

  async #verify(part: SearchPart) {
    const differences = await verifySearch(part)
    this.#name(part.id, differences)
    if (differences.length === 0 || this.nameOnly) return
    await rebuildSearch(part)
    this.#mended(part.id, differences)
  }

  #name(where: string, differences: Difference[]) {
    for (const { id, kind, title, what } of differences) {
      this.logger.warning(`${where}/${kind} ${id} ${what}: ${title}`)
    }
    if (differences.length === 0) this.logger.success(`${where}: 一致 (the same)`)
    else this.exitCode = 1
  }

  #mended(where: string, differences: Difference[]) {
    this.logger.success(`${where}: 已修复 (mended) ${differences.length}`)
  }
}
