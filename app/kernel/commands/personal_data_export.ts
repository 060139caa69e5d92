import { args, BaseCommand } from '@adonisjs/core/ace'

/** Writes what all plugins hold about a person to standard output, as JSON. */
export default class PersonalDataExport extends BaseCommand {
  static override commandName = 'personal-data:export'
  static override description = '导出各插件保存的某人的个人信息（JSON）'
  static override options = { startApp: true }

  @args.string({ description: '手机号或人员编号 (phone number or person id)' })
  declare who: string

  override async run() {
    const { default: personNamed } = await import('#identity/queries/person_named')
    const { default: exportPersonalData } = await import('#kernel/actions/export_personal_data')
    const person = await personNamed(this.who)
    if (!person) {
      this.logger.error('没有找到这个人，请核对手机号 (nobody is known by this)')
      this.exitCode = 1
      return
    }
    process.stdout.write(JSON.stringify(await exportPersonalData(person), null, 2) + '\n')
  }
}
