import type { Component } from 'svelte'
import cardsOnHome from 'virtual:plugins/components/cards_on_home'
import type { CardView } from '../app/kernel/queries/cards_for.ts'
import CardFault from './card_fault'

type CardComponent = Component<Record<string, unknown>>

const loaded = new Map<string, CardComponent>()

/** Loads the components of cards before the page that shows them is rendered. */
export default async function loadCards(cards: CardView[]) {
  await Promise.all(cards.map((card) => loadCard(card.component)))
}

/** The component of a card that `loadCards` has loaded. */
export function cardComponent(name: string) {
  return loaded.get(name)
}

async function loadCard(name: string) {
  if (loaded.has(name)) return
  const load = cardIn(cardsOnHome, name) ?? cardIn(await allCards(), name)
  if (load) loaded.set(name, telling(name, await loadedBy(load)))
}

function cardIn(cards: typeof cardsOnHome, name: string) {
  const [plugin, component] = name.split('/')
  return cards[plugin]?.[`./${component}.svelte`]
}

/** Whoever opens the home page first loads no list of all the others. */
async function allCards() {
  return (await import('virtual:plugins/components/cards')).default
}

async function loadedBy(load: () => Promise<{ default: CardComponent }>): Promise<CardComponent> {
  try {
    return (await load()).default
  } catch (error) {
    // The page is whole without it: the card fails where it would have been shown.
    return () => {
      throw error
    }
  }
}

/** The same component, which says when it fails on the server which card it is: the fault is counted. */
function telling(name: string, component: CardComponent): CardComponent {
  if (!import.meta.env.SSR) return component
  return (...internals) => {
    try {
      return component(...internals)
    } catch (error) {
      throw new CardFault(name, error)
    }
  }
}
