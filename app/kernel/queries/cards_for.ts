import type { Card, CardContext, CardProps, Slot } from '#core/cards'
import type { Plugin } from '#core/plugin'
import isolate from '#kernel/actions/isolate'
import enabledPlugins from '#kernel/queries/enabled_plugins'

/** A card as the browser gets it: `component` is `<plugin>/<component>`; null props mean "unavailable now". */
export type CardView = { component: string; props: CardProps | null }

/**
 * The cards of all enabled plugins in one slot. One that fails says so and never breaks the page; one
 * that is suspended is left out.
 */
export default async function cardsFor(slot: Slot, context: CardContext): Promise<CardView[]> {
  const plugins = await enabledPlugins(context.community)
  const wanted = plugins.flatMap((plugin) =>
    plugin.cards
      .filter((card) => card.slot === slot && mayBeSeen(card, context))
      .map((card) => ({ plugin, card }))
  )
  const views = await Promise.all(wanted.map(({ plugin, card }) => view(plugin, card, context)))
  return views.filter((each) => each !== null)
}

function mayBeSeen({ permission }: Card, { community, member }: CardContext) {
  return !permission || member?.can(permission, community)
}

async function view(plugin: Plugin, card: Card, context: CardContext): Promise<CardView | null> {
  const component = `${plugin.id}/${card.component}`
  const props = await isolate(plugin, `card:${card.component}`, () => propsOf(card, context))
  if (props.isAvailable) return props.value && { component, props: props.value }
  return props.reason === 'suspended' ? null : { component, props: null }
}

async function propsOf(card: Card, context: CardContext) {
  const { default: show } = await card.props()
  const props = await show(context)
  // What does not survive JSON would break the whole page when it is sent.
  JSON.stringify(props)
  return props
}
