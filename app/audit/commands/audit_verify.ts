import { BaseCommand } from '@adonisjs/core/ace'
import auditFaults from '#audit/queries/audit_faults'

/**
 * Proves that no entry of the audit was changed, removed or put in (GB/T 22239-2019 8.1.4.3). Exit
 * code 1, and the entries by name, if one was.
 */
export default class AuditVerify extends BaseCommand {
  static override commandName = 'audit:verify'
  static override description = '核对审计记录：逐条重算，找出被改动、删除或插入的记录'
  static override options = { startApp: true }

  override async run() {
    const { entries, faults } = await auditFaults((checked, all) => {
      if (checked < all) this.logger.logUpdate(`${checked} / ${all}`)
    })
    this.logger.logUpdatePersist()
    if (faults.length === 0) {
      this.logger.success(`审计记录完整：${entries} 条 (${entries} entries, none touched)`)
      return
    }
    this.logger.error(`审计记录有 ${faults.length} 处不符：共 ${entries} 条 (${entries} entries)`)
    for (const fault of faults.slice(0, 20)) this.logger.error(fault)
    this.exitCode = 1
  }
}
