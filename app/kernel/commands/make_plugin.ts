import { args, BaseCommand, flags } from '@adonisjs/core/ace'

/** Writes a small plugin that works as it stands: a list, a page, a form, points, search, tests. */
export default class MakePlugin extends BaseCommand {
  static override commandName = 'make:plugin'
  static override description = '生成一个可以直接使用的小插件'
  static override help = [
    '{{ binaryName }} make:plugin lost_things --resource=lost_thing --title-zh=失物招领 --title-en="Lost and found"',
    '{{ binaryName }} make:plugin stories --resource=story --plural=stories --moderated',
    '{{ binaryName }} make:plugin outings --resource=outing --sign-up',
    '{{ binaryName }} make:plugin tools --resource=tool --booking',
  ]

  @args.string({ description: '插件编号：小写英文和下划线 (id: lower case and underscores)' })
  declare id: string

  @flags.string({ description: '一条记录的英文名，单数 (what one record is called)' })
  declare resource?: string

  @flags.string({ description: '英文复数，默认加 s (several of them; adds an s)' })
  declare plural?: string

  @flags.string({ description: '中文名称 (name in Chinese)' })
  declare titleZh?: string

  @flags.string({ description: '英文名称 (name in English)' })
  declare titleEn?: string

  @flags.boolean({ description: '居民写的内容由工作人员发布 (staff publish what residents write)' })
  declare moderated?: boolean

  @flags.boolean({ description: '居民可以报名，有名额 (neighbours sign up for it; it has seats)' })
  declare signUp?: boolean

  @flags.boolean({ description: '居民可以按时间预约 (neighbours book it for a time)' })
  declare booking?: boolean

  override async run() {
    const { default: writePlugin, PluginNotWritten } = await import('#kernel/actions/write_plugin')
    try {
      const files = await writePlugin(this.app.makePath(), await this.#choices())
      for (const file of files) this.logger.action(`create ${file}`).succeeded()
      this.logger.success('接下来 (next): npm run check')
      this.logger.info('docs/plugins.md')
    } catch (error) {
      // A name that cannot be is for the person who typed it; anything else is a fault.
      if (!(error instanceof PluginNotWritten)) throw error
      this.logger.error(error.message)
      this.exitCode = 1
    }
  }

  async #choices() {
    const resource = this.resource ?? (await this.#ask('一条记录叫什么 (one record)', 'note'))
    return {
      id: this.id,
      resource,
      plural: this.plural ?? `${resource}s`,
      zh: this.titleZh ?? (await this.#ask('中文名称 (name in Chinese)', '邻里留言')),
      en: this.titleEn ?? (await this.#ask('英文名称 (name in English)', 'Neighbours’ notes')),
      isModerated:
        this.moderated ?? (await this.#confirm('由工作人员发布？ (do staff publish it?)')),
      hasSignUp: this.signUp ?? (await this.#confirm('要报名吗？ (does one sign up for it?)')),
      hasBooking:
        this.booking ?? (await this.#confirm('按时间预约吗？ (is it booked for a time?)')),
    }
  }

  /** Without a terminal nobody can answer. */
  async #ask(question: string, usual: string) {
    return process.stdin.isTTY ? this.prompt.ask(question, { default: usual }) : usual
  }

  async #confirm(question: string) {
    return process.stdin.isTTY ? this.prompt.confirm(question) : false
  }
}
