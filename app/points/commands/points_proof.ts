import { args, BaseCommand } from '@adonisjs/core/ace'
import receiptFor from '#points/queries/receipt_for'

/**
 * Prints the receipt of a transfer as JSON: whoever has it can check with `docs/points_proof.mjs`, without Linli,
 * that the transfer was sealed as it stands there. Exit code 1 if there is none, or if it is not sealed yet.
 */
export default class PointsProof extends BaseCommand {
  static override commandName = 'points:proof'
  static override description = '为一笔积分开具凭证，任何人都可以核对'
  static override options = { startApp: true }

  @args.string({ description: '账目编号 (id of the transfer)' })
  declare transfer: string

  override async run() {
    const receipt = await receiptFor(Number(this.transfer))
    if (receipt) {
      this.logger.log(JSON.stringify(receipt, null, 2))
      return
    }
    this.logger.error(
      '没有这笔账，或者还没有封存，请五分钟后再试 (no such transfer, or not sealed yet)'
    )
    this.exitCode = 1
  }
}
