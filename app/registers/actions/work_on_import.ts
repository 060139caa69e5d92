import logger from '@adonisjs/core/services/logger'
import { DateTime } from 'luxon'
import transaction from '#core/transaction'
import stepImport from '#registers/actions/step_import'
import RegisterImport, { workingStates } from '#registers/models/register_import'

/**
 * Goes on with an import until it has come to a state in which a person decides, or until `isEnding`. Each
 * chunk is kept or lost by itself; another process that does the same meanwhile takes turns.
 */
export default async function workOnImport(id: string, isEnding: () => boolean = () => false) {
  try {
    while (!isEnding() && (await takeTurn(id))) continue
  } catch (error) {
    // It stands still where it came to, and the page says so; a person lets it go on.
    logger.error({ err: error, import: id }, 'import stopped')
    await RegisterImport.query().where({ id }).update({ failedAt: new Date() })
  }
}

/** Whether there is more to do. */
async function takeTurn(id: string) {
  return transaction(async (client) => {
    const brought = await RegisterImport.query({ client })
      .where('id', id)
      .whereIn('state', [...workingStates])
      .whereNull('failed_at')
      .preload('territory')
      .forUpdate()
      .first()
    if (!brought) return false

    await stepImport(brought, client)
    await brought.merge({ workedAt: DateTime.now() }).save()
    return brought.isWorking
  })
}
