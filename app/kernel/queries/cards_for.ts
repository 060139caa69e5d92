import logger from '@adonisjs/core/services/logger'
import type { Card, CardContext, CardProps, Slot } from '#core/cards'
import type { Plugin } from '#core/plugin'
import enabledPlugins from '#kernel/queries/enabled_plugins'

/** A card as the browser gets it: `component` is `<plugin>/<component>`; null props mean "unavailable now". */
export type CardView = { component: string; props: CardProps | null }

/** The cards of all enabled plugins in one slot. One that fails says so and never breaks the page. */
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
  try {
    const { default: propsOf } = await card.props()
    const props = await propsOf(context)
    return props && { component, props }
  } catch (error) {
    // Its neighbours on the page have nothing to do with it.
    logger.error({ err: error, card: component }, 'card not available')
    return { component, props: null }
  }
}
