import type { Component } from 'svelte'
import type { CardView } from '../app/kernel/queries/cards_for.ts'

type CardComponent = Component<Record<string, unknown>>

const files = import.meta.glob<{ default: CardComponent }>('../plugins/*/components/cards/*.svelte')

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
  const [plugin, component] = name.split('/')
  const load = files[`../plugins/${plugin}/components/cards/${component}.svelte`]
  if (load) loaded.set(name, (await load()).default)
}
