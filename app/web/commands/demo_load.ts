import app from '@adonisjs/core/services/app'
import { BaseCommand } from '@adonisjs/core/ace'
import env from '#start/env'
import loadDemo from '#database/demo/load_demo'
import { writeSignIns } from '#database/demo/sign_ins'

/** `node ace demo:load` fills one community with made-up people, to try everything out. */
export default class DemoLoad extends BaseCommand {
  static override commandName = 'demo:load'
  static override description = '载入演示社区（虚构的居民、网格和工作人员），可重复运行'
  static override options = { startApp: true }

  async run() {
    if (app.inProduction && !env.get('LINLI_DEMO')) {
      this.logger.error(
        '这里是正式环境（NODE_ENV=production），不载入演示数据。' +
          '如果这个环境就是用来演示的，请设置 LINLI_DEMO=true 再运行。'
      )
      this.exitCode = 1
      return
    }

    const signIns = await loadDemo()
    const file = await writeSignIns(signIns)
    for (const { name, phone, role } of signIns) this.logger.info(`${role} ${name} ${phone}`)
    this.logger.success(`演示社区已就绪；可以用这些手机号登录（也写在 ${file}）`)
  }
}
