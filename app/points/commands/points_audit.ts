import { BaseCommand } from '@adonisjs/core/ace'
import audit from '#points/queries/audit'

/**
 * Proves from the rows alone that the books balance. Exit code 1, and the first faults by name,
 * if they do not.
 */
export default class PointsAudit extends BaseCommand {
  static override commandName = 'points:audit'
  static override description = '核对积分账本：逐笔重算，证明账目平衡'
  static override options = { startApp: true }

  override async run() {
    const { accounts, faults, transfers } = await audit(undefined, (done, all) => {
      if (done < all) this.logger.logUpdate(`${done} / ${all}`)
    })
    this.logger.logUpdatePersist()
    const checked = `${accounts} 个账户、${transfers} 笔账 (${accounts} accounts, ${transfers} transfers)`
    if (faults.length === 0) {
      this.logger.success(`账目平衡：${checked}`)
      return
    }
    this.logger.error(`账目有 ${faults.length} 处不符：${checked}`)
    for (const fault of faults.slice(0, 20)) this.logger.error(fault)
    this.exitCode = 1
  }
}
