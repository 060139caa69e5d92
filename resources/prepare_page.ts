import type { Page } from '@inertiajs/core'
import type { CardView } from '../app/kernel/queries/cards_for.ts'
import type { AlertView } from '../app/notifications/pages.ts'
import { loadLayout } from './layout_for'
import loadAlerts from './load_alerts'
import loadCards from './load_cards'
import loadPage from './load_page'
import { loadTexts } from './texts'

/**
 * Loads all that a page needs to be rendered in one go. Where a part of the next page does not come, over a bad network
 * or because a newer version took its place, the browser loads that page whole: a tap is never without an answer.
 */
export default async function preparePage(name: string, page?: Page) {
  try {
    return await loadParts(name, page)
  } catch (error) {
    const isNext = typeof document !== 'undefined' && 'hydrated' in document.documentElement.dataset
    if (!isNext || !page) throw error
    window.location.assign(page.url)
    return new Promise<never>(() => {})
  }
}

/** The page itself, its layout, its texts, the cards on it. */
async function loadParts(name: string, page?: Page) {
  const props: Record<string, unknown> = page?.props ?? { locale: document.documentElement.lang }
  const cards = (props.cards ?? []) as CardView[]
  const [component] = await Promise.all([
    loadPage(name),
    loadLayout(name),
    loadTexts(name, props),
    loadCards(cards),
    loadAlerts((props.alerts ?? []) as AlertView[]),
  ])
  return component
}
