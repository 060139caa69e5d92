import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import faults from '#kernel/faults'

const CHANNEL = 'linli.card_fault'

/**
 * Counts the cards that fail while a page is rendered, until the answer is called. The pages are
 * built apart from the server and share no module with it, so that they speak over a channel.
 */
export default function hearCardFaults() {
  subscribe(CHANNEL, note)
  return () => {
    unsubscribe(CHANNEL, note)
  }
}

function note(message: unknown) {
  // Published by resources/ssr.ts alone.
  const { card, cause } = message as { card: string; cause: unknown }
  const [pluginId, component] = card.split('/')
  faults.note(pluginId, `card:${component}`, cause)
}
