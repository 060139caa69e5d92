import logger from '@adonisjs/core/services/logger'
import type { Chore } from '#chores/chore'
import Claim from '#chores/claim'

/** Does a chore if it is due and nobody is at it. What it throws is logged, and it comes again soon. */
export default async function doChore(chore: Chore, signal: AbortSignal) {
  const claim = await Claim.take(chore)
  if (!claim) return

  try {
    const { default: run } = await chore.run()
    await run({ signal })
    await claim.succeed()
  } catch (error) {
    // One chore that fails must not keep the others from being done.
    logger.error({ err: error, chore: chore.name }, 'chore failed')
    await claim.fail(error)
  }
}
