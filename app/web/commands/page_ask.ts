import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import Account from '#identity/models/account'
import { normalisePhoneNumber } from '#identity/phone_number'
import { digest } from '#identity/sealed'
import askPage, { type PageAnswer } from '#web/actions/ask_page'

/** Exit codes: the page is whole, it is broken, it could not be looked at. `plugin:bisect` reads them. */
const WHOLE = 0
const BROKEN = 1
const NOT_SEEN = 2

/** `node ace page:ask /` asks for a page in a process of its own and says what is wrong with it. */
export default class PageAsk extends BaseCommand {
  static override commandName = 'page:ask'
  static override description = '打开一个页面，说出它缺了什么、是哪个插件的问题'
  static override options = { startApp: true }

  @args.string({ description: '页面的地址，例如 /me' })
  declare path: string

  @flags.string({ description: '看哪个社区：它的代码；不写就是登录的人自己的社区' })
  declare community?: string

  @flags.string({ description: '以谁的身份看：手机号；不写就是没有登录的人' })
  declare signIn?: string

  @flags.string({ description: '页面上应当有的一段文字' })
  declare missing?: string

  override async run() {
    const account = this.signIn ? await this.accountOf(this.signIn) : null
    if (this.signIn && !account) return this.end(NOT_SEEN, `没有用 ${this.signIn} 登录的人`)

    const answer = await askPage(this.path, { account, community: this.community ?? null })
    const fault = this.faultIn(answer)
    if (answer.location)
      this.end(NOT_SEEN, `页面转到了 ${answer.location}，可能要加 --sign-in 或 --community`)
    else if (fault) this.end(BROKEN, fault)
    else this.end(WHOLE, `页面是完整的（${answer.status}）`)
  }

  private faultIn({ faults, status, text }: PageAnswer) {
    if (status >= 500) return `页面打不开（${status}）`
    if (this.missing && !text.includes(this.missing)) return `页面上没有“${this.missing}”`
    if (faults.length === 0) return null

    const what = faults.map(
      ({ contribution, error, pluginId }) => `${pluginId} ${contribution}（${String(error)}）`
    )
    return `页面缺了：${what.join('；')}`
  }

  private accountOf(phone: string) {
    return Account.findBy('phoneDigest', digest(normalisePhoneNumber(phone)))
  }

  private end(exitCode: number, text: string) {
    if (exitCode === WHOLE) this.logger.success(text)
    else this.logger.error(text)
    this.exitCode = exitCode
  }
}
