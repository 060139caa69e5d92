import type { Page } from '@inertiajs/core'
import type { CardView } from '../app/kernel/queries/cards_for.ts'
import loadCards from './load_cards'
import loadPage from './load_page'
import { loadTexts } from './texts'

/** Loads all that a page needs to be rendered in one go: itself, its texts, the cards on it. */
export default async function preparePage(name: string, page?: Page) {
  const locale = String(page?.props.locale ?? document.documentElement.lang)
  const cards = (page?.props.cards ?? []) as CardView[]
  // The menu names texts of plugins as well, so every plugin's texts may be needed by any page.
  const [component] = await Promise.all([loadPage(name), loadTexts(locale), loadCards(cards)])
  return component
}
