import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { ScheduledWork } from '#core/work'
import attemptHere from '#kernel/actions/attempt_here'
import runRound from '#kernel/actions/run_round'
import { isOn } from '#kernel/queries/communities_with'
import { scheduleOf } from '#kernel/queries/work_of'
import Territory from '#territories/models/territory'

/** `node ace work:run mall release_expired_reservations` does a plugin's scheduled work now, in this process. */
export default class WorkRun extends BaseCommand {
  static override commandName = 'work:run'
  static override description = '马上做一次插件的定时工作：在所有启用了它的社区，或只在一个社区'
  static override options = { startApp: true }

  @args.string({ description: '插件，例如 mall' })
  declare plugin: string

  @args.string({ description: '工作的名字；node ace work:list 列出全部' })
  declare work: string

  @flags.string({ description: '社区的代码；不写就是所有启用了它的社区' })
  declare territory?: string

  override async run() {
    const work = scheduleOf(this.plugin, this.work)
    if (!work) this.refuse(`没有 ${this.plugin}.${this.work} 这项工作。node ace work:list 列出全部`)
    else if (this.territory === undefined) await this.runEverywhere(work)
    else await this.runAt(this.territory, work)
  }

  private async runEverywhere(work: ScheduledWork) {
    const { communities, failures } = await runRound(
      this.plugin,
      work,
      new AbortController().signal
    )
    if (failures === 0) this.logger.success(`${communities} 个社区都做好了`)
    else this.refuse(`${communities} 个社区里有 ${failures} 个没做成，稍后会自动再试`)
  }

  private async runAt(code: string, work: ScheduledWork) {
    const territory = await Territory.findBy('code', code)
    if (!territory) return this.refuse(`没有代码是 ${code} 的区域`)
    if (!(await isOn(this.plugin, territory))) {
      return this.refuse(`${territory.name} 没有启用 ${this.plugin}`)
    }
    const { error, state } = await attemptHere(this.plugin, work, territory)
    if (state === 'done') this.logger.success(`${territory.name} 做好了`)
    else this.refuse(`${territory.name} 没做成：${error}`)
  }

  private refuse(text: string) {
    this.logger.error(text)
    this.exitCode = 1
  }
}
