import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { installedPluginIds } from '#config/plugins'
import findCulprits from '#kernel/find_culprits'
import env from '#start/env'

/** In milliseconds: a process that has not answered by then hangs, which is as good as broken. */
const HANGING = 120_000

const NOT_SEEN = 2

/**
 * `node ace plugin:bisect /` finds the plugin that breaks a page: it asks for the page in processes
 * of its own, each with some of the plugins only, and halves them until one is left.
 */
export default class PluginBisect extends BaseCommand {
  static override commandName = 'plugin:bisect'
  static override description = '找出是哪个插件弄坏了一个页面'

  @args.string({ description: '坏了的页面的地址，例如 /me' })
  declare path: string

  @flags.string({ description: '看哪个社区：它的代码；不写就是登录的人自己的社区' })
  declare community?: string

  @flags.string({ description: '以谁的身份看：手机号；不写就是没有登录的人' })
  declare signIn?: string

  @flags.string({ description: '页面上应当有的一段文字，没有就算坏了' })
  declare missing?: string

  override async run() {
    const leftOut = env.get('PLUGINS_OFF', '').split(/\s*,\s*/)
    const ids = installedPluginIds.filter((id) => !leftOut.includes(id))
    const culprits = await findCulprits(ids, (on) => this.isBroken(on))
    this.tell(culprits)
  }

  private tell(culprits: string[] | null) {
    const [first, ...others] = culprits ?? []
    if (!culprits) this.logger.success('所有插件都运行时，这个页面是完整的')
    else if (!first) this.logger.error('停用所有插件，这个页面也还是坏的：问题不在插件')
    else if (others.length === 0)
      this.logger.error(`是插件 ${first}。暂时不用它：PLUGINS_OFF=${first} npm start`)
    else this.logger.error(`是这些插件在一起时出的问题：${culprits.join('、')}`)
    this.exitCode = culprits ? 1 : 0
  }

  private async isBroken(on: string[]) {
    const began = Date.now()
    const { exitCode, words } = await this.ask(on)
    const seconds = ((Date.now() - began) / 1000).toFixed(1)
    this.logger.log(
      `${on.length} 个插件运行（${on.join(' ') || '全部停用'}）· ${seconds} s · ${words}`
    )
    if (exitCode === NOT_SEEN) throw new Error(words)
    return exitCode !== 0
  }

  private async ask(on: string[]) {
    const off = installedPluginIds.filter((id) => !on.includes(id))
    // The same console as this one, from the sources or built.
    const child = spawn(
      process.execPath,
      [...process.execArgv, process.argv[1], ...this.question()],
      {
        env: { ...process.env, PLUGINS_OFF: off.join(','), LOG_LEVEL: 'silent', NO_COLOR: '1' },
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: HANGING,
        killSignal: 'SIGKILL',
      }
    )
    let words = ''
    for (const output of [child.stdout, child.stderr]) {
      output.setEncoding('utf8').on('data', (text: string) => (words += text))
    }
    const [exitCode] = await once(child, 'close')
    return { exitCode, words: lastLine(words) }
  }

  private question() {
    const { community, missing, signIn } = this
    return [
      'page:ask',
      this.path,
      ...(community ? [`--community=${community}`] : []),
      ...(signIn ? [`--sign-in=${signIn}`] : []),
      ...(missing ? [`--missing=${missing}`] : []),
    ]
  }
}

function lastLine(words: string) {
  return words.trim().split('\n').at(-1) ?? ''
}
