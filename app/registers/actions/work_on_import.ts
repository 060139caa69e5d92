import logger from '@adonisjs/core/services/logger'
import transaction from '#core/transaction'
import { endState, nextChunk, stepImport } from '#registers/actions/step_import'
import RegisterImport, { workingStates } from '#registers/models/register_import'

/** While the database is busy with the rows of one, the next is being sealed. */
const HANDS = 3
const DEADLOCK = '40P01'

/**
 * Goes on with an import until it has come to a state in which a person decides, or until `isEnding`. Each
 * chunk is kept or lost by itself; another process that does the same meanwhile takes other chunks.
 */
export default async function workOnImport(id: string, isEnding: () => boolean = () => false) {
  let hasFailed = false
  const work = async () => {
    try {
      while (!hasFailed && !isEnding() && (await takeChunk(id))) continue
    } catch (error) {
      hasFailed = true
      throw error
    }
  }
  const hands = await Promise.allSettled(Array.from({ length: HANDS }, work))
  try {
    for (const hand of hands) if (hand.status === 'rejected') throw hand.reason
    await transaction((client) => endState(id, client))
  } catch (error) {
    // It stands still where it came to, and the page says so; a person lets it go on.
    logger.error({ err: error, import: id }, 'import stopped')
    await RegisterImport.query().where({ id }).update({ failedAt: new Date() })
  }
}

/** Whether there was a chunk that nobody else is at. */
async function takeChunk(id: string) {
  try {
    return await transaction(async (client) => {
      // What a power cut takes back of a chunk, it takes back as a whole, and it is done again.
      await client.rawQuery('set local synchronous_commit = off')
      const brought = await RegisterImport.query({ client })
        .where('id', id)
        .whereIn('state', [...workingStates])
        .whereNull('failed_at')
        .preload('territory')
        .first()
      const chunk = brought && (await nextChunk(brought, client))
      if (!chunk) return false

      await stepImport(brought, chunk, client)
      return true
    })
  } catch (error) {
    if (!isDeadlock(error)) throw error
    // Two chunks wanted the same places in another order; one was taken back, and comes again.
    return true
  }
}

function isDeadlock(error: unknown) {
  return error instanceof Error && 'code' in error && error.code === DEADLOCK
}
