import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'

/** On which PostgreSQL tells every process that somebody's inbox has changed. */
export const INBOX_CHANGED = 'linli_inbox_changed'

/** In place of one person, where many inboxes changed at once. */
export const EVERYBODY = '*'

/**
 * Lets the pages that a person has open show the new count. It is a hint: one that is lost costs
 * nothing, for every page that is opened counts anew.
 */
export default async function tellOfChange(personId: string) {
  try {
    await db.rawQuery('select pg_notify(:channel, :personId)', { channel: INBOX_CHANGED, personId })
  } catch (error) {
    // What was kept is kept; only the number on an open page is late.
    logger.warn({ err: error }, 'open pages were not told of a change')
  }
}
