import logger from '@adonisjs/core/services/logger'

/** What a part of a plugin answers, or null when it fails: the page and its neighbours go on without it. */
export default async function available<Value>(
  { id }: { id: string },
  contribution: string,
  work: () => Promise<Value>
): Promise<Value | null> {
  try {
    return await work()
  } catch (error) {
    // Its neighbours have nothing to do with it.
    logger.error({ err: error, plugin: id, contribution }, 'contribution not available')
    return null
  }
}
