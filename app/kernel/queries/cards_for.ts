import type { Card, CardContext, CardProps, Slot } from '#core/cards'
import type { Plugin } from '#core/plugin'
import isolate from '#kernel/actions/isolate'
import inOrder from '#kernel/in_order'
import loadOnce from '#kernel/load_once'
import memory from '#kernel/memory'
import enabledPlugins from '#kernel/queries/enabled_plugins'
import type { ArrangedCard } from '#kernel/snapshot'

/** A card as the browser gets it: `component` is `<plugin>/<component>`; null props mean "unavailable now". */
export type CardView = { component: string; props: CardProps | null }

/**
 * The cards of all enabled plugins in one slot, in the order that staff gave them. One that fails says
 * so and never breaks the page; one that is suspended or hidden is left out.
 */
export default async function cardsFor(slot: Slot, context: CardContext): Promise<CardView[]> {
  const snapshot = await memory.current()
  const arrangement = snapshot.arrangementAt(slot, context.community.path)
  return arrangedCards(slot, context, arrangement?.cards)
}

/** The same, in another order than the one that is in force. */
export async function arrangedCards(
  slot: Slot,
  context: CardContext,
  arrangement?: ArrangedCard[]
): Promise<CardView[]> {
  const offers = await offersIn(slot, context)
  const shown = inOrder([...offers.keys()], arrangement).filter(({ isHidden }) => !isHidden)
  const views = await Promise.all(
    shown.map(({ component }) => view(component, offers.get(component)!, context))
  )
  return views.filter((each) => each !== null)
}

type Offer = { plugin: Plugin; card: Card }

async function offersIn(slot: Slot, context: CardContext) {
  const plugins = await enabledPlugins(context.community)
  const offers = plugins.flatMap((plugin) =>
    plugin.cards
      .filter((card) => card.slot === slot && mayBeSeen(card, context))
      .map((card): [string, Offer] => [`${plugin.id}/${card.component}`, { plugin, card }])
  )
  return new Map(offers)
}

function mayBeSeen({ permission }: Card, { community, member }: CardContext) {
  return !permission || member?.can(permission, community)
}

async function view(
  component: string,
  { card, plugin }: Offer,
  context: CardContext
): Promise<CardView | null> {
  const props = await isolate(plugin, `card:${card.component}`, () => propsOf(card, context))
  if (props.isAvailable) return props.value && { component, props: props.value }
  return props.reason === 'suspended' ? null : { component, props: null }
}

async function propsOf(card: Card, context: CardContext) {
  const { default: show } = await loadOnce(card.props)
  const props = await show(context)
  // What does not survive JSON would break the whole page when it is sent.
  JSON.stringify(props)
  return props
}
