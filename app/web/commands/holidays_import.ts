import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { DomainError } from '#core/errors'

/**
 * Brings the holidays that the State Council has published: those that the installed package knows, or
 * those of one year from a list (XLSX or CSV with day, 休 or 班, and name). What is due is reckoned anew.
 */
export default class HolidaysImport extends BaseCommand {
  static override commandName = 'holidays:import'
  static override description = '导入国务院公布的节假日安排（放假和调休）'
  static override options = { startApp: true }
  static override help = [
    '{{ binaryName }} holidays:import',
    '{{ binaryName }} holidays:import 2027 --file=2027.csv',
  ]

  @args.string({ description: '年份 (the year of the list)', required: false })
  declare year?: string

  @flags.string({ description: '名单：日期、休或班、节日 (the list: day, 休 or 班, holiday)' })
  declare file?: string

  override async run() {
    if (this.file) await this.#takeList(this.file)
    else await this.#takePackage()
    await this.#reckonAnew()
  }

  async #takePackage() {
    const { default: takePublishedYears } = await import('#holidays/actions/take_published_years')
    const years = await takePublishedYears()
    this.logger.success(`导入了 ${years.length} 个年份 (years taken): ${years.join(' ')}`)
  }

  async #takeList(file: string) {
    const { default: importHolidays } = await import('#holidays/actions/import_holidays')
    const { default: holidaysIn } = await import('#holidays/holiday_list')
    const { default: readSheet } = await import('#sheets/read_sheet')
    try {
      const year = Number(this.year)
      const days = await holidaysIn(readSheet(file), year)
      await importHolidays({ year, source: file, days })
      this.logger.success(`${year}：${days.length} 天 (days)`)
    } catch (error) {
      // What is wrong with the list is for whoever typed it; anything else is a fault.
      if (!(error instanceof DomainError)) throw error
      await this.#tell(error)
    }
  }

  async #tell({ textKey, values }: DomainError) {
    const { default: i18nManager } = await import('@adonisjs/i18n/services/main')
    this.logger.error(i18nManager.locale('zh-CN').t(textKey, values))
    this.exitCode = 1
  }

  async #reckonAnew() {
    const { default: reckonDueDays } = await import('#privacy/actions/reckon_due_days')
    const { default: yearsUnknown } = await import('#holidays/queries/years_unknown')
    await reckonDueDays()
    const missing = await yearsUnknown()
    if (missing.length === 0) return
    this.logger.warning(`还没有节假日安排 (holidays unknown): ${missing.join(' ')}`)
  }
}
