import type { HomePageProps } from '#kernel/pages'
import catalogue from '#kernel/catalogue'
import inOrder from '#kernel/in_order'
import memory from '#kernel/memory'
import { arrangedCards } from '#kernel/queries/cards_for'
import territoriesAbove from '#kernel/queries/territories_above'
import type { ArrangedCard } from '#kernel/snapshot'
import type Territory from '#territories/models/territory'

/**
 * The home page's cards as a territory arranges them, and how a guest would see them there. A draft is
 * an order that nobody has put in force yet.
 */
export default async function homePageOf(
  territory: Territory,
  draft: ArrangedCard[] | null
): Promise<HomePageProps> {
  const snapshot = await memory.current()
  const inForce = snapshot.arrangementAt('home', territory.path)
  const components = homeCardsOf(snapshot.enabledWithin(territory.path))
  const order = inOrder(components, draft ?? inForce?.cards)
  const above = await territoriesAbove(territory)
  const author = above.find(({ path }) => path === inForce?.path) ?? null
  return {
    place: territory.shortName,
    isArrangedHere: author?.id === territory.id,
    arrangedBy: author && author.id !== territory.id ? author.shortName : null,
    isDraft: draft !== null && !isSame(order, inOrder(components, inForce?.cards)),
    order,
    cards: territory.isAboveCommunities ? null : await preview(territory, order),
  }
}

/** The cards that plugins put on the home page, as `<plugin>/<component>`. */
function homeCardsOf(pluginIds: string[]) {
  return catalogue.plugins
    .filter(({ id }) => pluginIds.includes(id))
    .flatMap(({ cards, id }) =>
      cards.filter(({ slot }) => slot === 'home').map(({ component }) => `${id}/${component}`)
    )
}

function isSame(one: ArrangedCard[], other: ArrangedCard[]) {
  return JSON.stringify(one) === JSON.stringify(other)
}

function preview(community: Territory, order: ArrangedCard[]) {
  return arrangedCards('home', { community, member: null }, order)
}
