import type { CardContext } from '#core/cards'
import type { Territory } from '#core/people'
import type { CardView } from '#kernel/queries/cards_for'

/** What a made-up card looks like in the browser: its own component is nowhere. */
const look = 'mall/goods'

/**
 * Installs made-up plugins beside the real ones until the home page has so many cards. Each does what a card usually
 * does: it shows something that is the same for all, and asks one thing about whoever looks.
 */
export default async function installCards(count: number) {
  const { default: catalogue } = await import('#kernel/catalogue')
  const { default: madeUpPlugin } = await import('../kernel/made_up_plugin.ts')
  const cardsOnHome = () =>
    catalogue.plugins.flatMap(({ cards }) => cards.filter(({ slot }) => slot === 'home')).length
  for (let number = 1; cardsOnHome() < count; number++) {
    const plugin = madeUpPlugin(number)
    const props = async () => ({ default: (context: CardContext) => show(plugin.id, context) })
    catalogue.plugins.push({ ...plugin, cards: [{ slot: 'home', component: 'offers', props }] })
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
  return card.component.startsWith('bench') ? { ...card, component: look } : card
}

async function show(pluginId: string, { community, member }: CardContext) {
  const { default: db } = await import('@adonisjs/lucid/services/db')
  const { default: sameForAll } = await import('#core/same_for_all')
  const { missingFor } = await import('#plugins/mall/transformers/good_transformer')
  const goods = await sameForAll(community, `${pluginId}.offers`, () => goodsShown(community))
  // Of a guest there is nothing to be asked.
  const [own] = member ? await db.from('notices').where('person_id', member.id).count('*') : []
  const balance = own ? Number(own.count) : null
  return { goods: goods.map((good) => ({ ...good, missing: missingFor(good.price, balance) })) }
}

async function goodsShown(community: Territory) {
  const { default: goodsOnOffer } = await import('#plugins/mall/queries/goods_on_offer')
  const { default: GoodTransformer } = await import('#plugins/mall/transformers/good_transformer')
  const goods = await goodsOnOffer(community).limit(2)
  return goods.map((good) => new GoodTransformer(good).forResident(null))
}
