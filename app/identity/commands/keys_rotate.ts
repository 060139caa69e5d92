import { BaseCommand } from '@adonisjs/core/ace'
import rotateKeys from '#identity/actions/rotate_keys'

/**
 * Seals every identity number, phone number and flat anew with the present `APP_KEY`. Before: move the
 * old key into `PREVIOUS_APP_KEYS`, keep it as `INDEX_KEY`, and restart. Afterwards the old key may go
 * from `PREVIOUS_APP_KEYS`. To change `INDEX_KEY` too, stop Linli while this runs: until it has ended
 * nobody is found by their number.
 */
export default class KeysRotate extends BaseCommand {
  static override commandName = 'keys:rotate'
  static override description = '更换密钥：用当前的 APP_KEY 重新加密敏感字段'
  static override options = { startApp: true }

  override async run() {
    const rotated = await rotateKeys(({ sealed, table }, rows) => {
      this.logger.info(`${table}.${sealed}: ${rows}`)
    })
    this.logger.success(`已重新加密 ${rotated} 个值 (${rotated} values sealed anew)`)
  }
}
