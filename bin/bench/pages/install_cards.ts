import type { Territory } from '#core/people'
import type { CardView } from '#kernel/queries/cards_for'

/** What a made-up card looks like in the browser: its own component is nowhere. */
const look = 'mall/goods'

/** Installs made-up plugins beside the real ones until the home page has so many cards. */
export default async function installCards(count: number) {
  const { default: catalogue } = await import('#kernel/catalogue')
  const { default: madeUpPlugin } = await import('../kernel/made_up_plugin.ts')
  const cardsOnHome = () =>
    catalogue.plugins.flatMap(({ cards }) => cards.filter(({ slot }) => slot === 'home')).length
  for (let number = 1; cardsOnHome() < count; number++) {
    const plugin = madeUpPlugin(number)
    const props = () => showing(plugin.id)
    catalogue.plugins.push({ ...plugin, cards: [{ slot: 'home', component: 'offers', props }] })
  }
}

/** Does something as if they were not installed: the demo community has what is really there, and Lighthouse judges that. */
export async function withoutCards<Result>(work: () => Promise<Result>) {
  const { default: catalogue } = await import('#kernel/catalogue')
  const installed = catalogue.plugins
  catalogue.plugins = installed.filter(({ id }) => !isMadeUp(id))
  try {
    return await work()
  } finally {
    catalogue.plugins = installed
  }
}

/** Switches them on in a community. */
export async function enableCards(community: Territory) {
  const { default: catalogue } = await import('#kernel/catalogue')
  const { enablePlugin } = await import('#tests/factories/territories')
  for (const { id } of catalogue.plugins) await enablePlugin(id, community)
}

/** The same card, as a browser can draw it. */
export function drawn(card: CardView): CardView {
  return isMadeUp(card.component) ? { ...card, component: look } : card
}

function isMadeUp(name: string) {
  return name.startsWith('bench')
}

async function showing(pluginId: string) {
  const { default: madeUpCard } = await import('./made_up_card.ts')
  return { default: madeUpCard(pluginId) }
}
