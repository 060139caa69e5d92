import { readFile } from 'node:fs/promises'
import { args, BaseCommand } from '@adonisjs/core/ace'
import importTerritories from '#territories/actions/import_territories'
import { TerritoryFileRefused } from '#territories/errors'
import type { TerritoryFault } from '#territories/territory_faults'

/** More faults than this usually have one cause, and would push it off the screen. */
const FAULTS_SHOWN = 20

/** `node ace territories:import FILE` brings the territories of a city in, from a CSV file. */
export default class TerritoriesImport extends BaseCommand {
  static override commandName = 'territories:import'
  static override description = '从 CSV 文件导入行政区划（code,level,name,parent_code），可重复运行'
  static override options = { startApp: true }

  @args.string({ description: 'CSV 文件，UTF-8 编码' })
  declare file: string

  async run() {
    const bytes = await this.read()
    if (bytes) await this.import(bytes)
  }

  private async read() {
    try {
      return await readFile(this.file)
    } catch (error) {
      // A wrong name is the likeliest mistake of all and deserves better than a stack.
      this.refuse(`读不到文件 ${this.file}：${reasonOf(error)}`)
    }
  }

  private async import(bytes: Buffer) {
    try {
      const { changed, created, unchanged } = await importTerritories(bytes)
      this.logger.success(`新增 ${created} 个，更新 ${changed} 个，未变 ${unchanged} 个`)
      this.logger.info(`${created} new, ${changed} changed, ${unchanged} unchanged`)
    } catch (error) {
      if (!(error instanceof TerritoryFileRefused)) throw error
      this.report(error.faults)
    }
  }

  private report(faults: TerritoryFault[]) {
    for (const { line, text } of faults.slice(0, FAULTS_SHOWN)) {
      this.logger.logError(line === null ? text : `第 ${line} 行：${text}`)
    }
    const rest = faults.length > FAULTS_SHOWN ? `，以上是前 ${FAULTS_SHOWN} 处` : ''
    this.refuse(`共 ${faults.length} 处问题${rest}。什么都没有导入；改好后请再运行一次`)
  }

  private refuse(text: string) {
    this.logger.error(text)
    this.exitCode = 1
  }
}

function reasonOf(error: unknown) {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return '没有这个文件'
  if (code === 'EISDIR') return '这是一个文件夹'
  return String(error)
}
