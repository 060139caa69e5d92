import logger from '@adonisjs/core/services/logger'
import wires from '#notifications/live/wires'

/**
 * Lets the pages that a person has open, or those of `EVERYBODY`, show the new count. It is a hint: one that is
 * lost costs nothing, for every page that is opened counts anew.
 */
export default async function tellOfChange(personId: string) {
  try {
    await wires.current.tell(personId)
  } catch (error) {
    // What was kept is kept; only the number on an open page is late.
    logger.warn({ err: error }, 'open pages were not told of a change')
  }
}
