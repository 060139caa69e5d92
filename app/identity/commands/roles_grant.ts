import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import i18nManager from '@adonisjs/i18n/services/main'
import { DateTime } from 'luxon'
import { DomainError } from '#core/errors'
import grantRole from '#identity/actions/grant_role'
import personKnownByPhone from '#identity/queries/person_known_by_phone'
import { knownRole } from '#identity/queries/roles_to_grant'
import { normalisePhoneNumber } from '#identity/phone_number'
import { territoryCalled } from '#territories/queries/territories_matching'

/**
 * Grants a role from the command line: for the first administrator, whom nobody else can appoint. The
 * audit says that the platform did it. All later grants are made at `/desk/roles`.
 */
export default class RolesGrant extends BaseCommand {
  static override commandName = 'roles:grant'
  static override description = '授予岗位：用于指定第一位管理员'
  static override options = { startApp: true }
  static override help = [
    '{{ binaryName }} roles:grant 13800000001 security_administrator 6206',
    '{{ binaryName }} roles:grant 13800000001 community_staff 620602001001 --months=6',
  ]

  @args.string({ description: '手机号，已实名 (mobile number of a verified person)' })
  declare phone: string

  @args.string({ description: '岗位，例如 security_administrator (the role)' })
  declare role: string

  @args.string({ description: '地区编号 (code of the territory)' })
  declare territory: string

  @flags.number({ description: '几个月后到期 (months until it ends)', default: 12 })
  declare months: number

  override async run() {
    const person = await personKnownByPhone(normalisePhoneNumber(this.phone))
    const territory = await territoryCalled(this.territory)
    const expiresAt = DateTime.now().plus({ months: this.months })
    await grantRole(
      { person, role: knownRole(this.role), territory, expiresAt, reason: 'roles:grant' },
      null
    )
    this.logger.success(`${territory.name}：${this.role}，到 ${expiresAt.toISODate()} 为止`)
  }

  /** A broken rule is said in the words that the desk would use. */
  override async completed() {
    if (!(this.error instanceof DomainError)) return false
    this.logger.error(i18nManager.locale('zh-CN').t(this.error.textKey, this.error.values))
    this.exitCode = 1
    return true
  }
}
