import type { Page } from '@inertiajs/core'
import type { CardView } from '../app/kernel/queries/cards_for.ts'
import type { AlertView } from '../app/notifications/pages.ts'
import { loadLayout } from './layout_for'
import loadAlerts from './load_alerts'
import loadCards from './load_cards'
import loadPage from './load_page'
import { loadTexts } from './texts'

/** Loads all that a page needs to be rendered in one go: itself, its layout, its texts, the cards on it. */
export default async function preparePage(name: string, page?: Page) {
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
