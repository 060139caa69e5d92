import { args, BaseCommand } from '@adonisjs/core/ace'
import i18nManager from '@adonisjs/i18n/services/main'
import sendMessage from '#notifications/actions/send_message'
import { channelNames } from '#notifications/channels/channel'

/** Sends a test message, so that whoever connects a channel sees whether it carries (docs/messages.md). */
export default class MessagesTry extends BaseCommand {
  static override commandName = 'messages:try'
  static override description = '发一条测试消息：看消息渠道是否接通'
  static override options = { startApp: true }
  static override help = [
    '{{ binaryName }} messages:try sms 13800000001',
    '{{ binaryName }} messages:try mail someone@example.cn',
  ]

  @args.string({ description: `渠道 (the channel): ${channelNames.join(', ')}` })
  declare channel: string

  @args.string({ description: '手机号、邮箱或对方的 openid (to whom)' })
  declare recipient: string

  override async run() {
    const by = channelNames.find((name) => name === this.channel)
    if (!by) return this.complain(`没有这个渠道 (no such channel): ${this.channel}`)

    const words = i18nManager.locale('zh-CN')
    const title = words.t('channels.try.title')
    const outcome = await sendMessage(
      {
        ...{ kind: 'notice', recipient: this.recipient, path: '/' },
        ...{ title, text: words.t('channels.try.text'), values: { title } },
      },
      { by }
    )
    if (outcome.state !== 'delivered') return this.complain(`${outcome.state}: ${outcome.reason}`)
    this.logger.success(`已交给渠道 (handed over): ${outcome.receipt ?? by}`)
  }

  private complain(words: string) {
    this.logger.error(words)
    this.exitCode = 1
  }
}
