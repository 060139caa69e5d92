import { args, BaseCommand } from '@adonisjs/core/ace'
import chores from '#web/chores'

/** `node ace chores:run files.sweep` does a chore of the core now, in this process, due or not. */
export default class ChoresRun extends BaseCommand {
  static override commandName = 'chores:run'
  static override description = '马上做一次平台自己的定时工作；不写名字就列出全部'
  static override options = { startApp: true }

  @args.string({ description: '工作的名字，例如 files.sweep', required: false })
  declare name?: string

  override async run() {
    const chore = chores.find(({ name }) => name === this.name)
    if (chore) {
      const { default: run } = await chore.run()
      await run({ signal: new AbortController().signal })
      this.logger.success(`${chore.name} 做好了`)
      return
    }
    if (this.name !== undefined) this.exitCode = 1
    for (const { every, name } of chores) this.logger.log(`${name} · ${every} s`)
  }
}
