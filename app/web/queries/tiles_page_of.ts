import inOrder from '#kernel/in_order'
import { navigationWithin } from '#kernel/queries/navigation_for'
import territoriesAbove from '#kernel/queries/territories_above'
import type { ArrangedCard } from '#kernel/snapshot'
import type Territory from '#territories/models/territory'
import type { TilesPageProps } from '#web/pages'
import { chosenTiles, tileOrderAt } from '#web/queries/tiles_for'
import { coreTiles, mostTiles, tileName, type TileDisplay } from '#web/tiles'

/** The tiles of a display as a territory chooses them. A draft is an order that nobody has put in force yet. */
export default async function tilesPageOf(
  territory: Territory,
  display: TileDisplay,
  draft: ArrangedCard[] | null
): Promise<TilesPageProps> {
  const offered = [...(await navigationWithin('resident', territory)), ...coreTiles]
  const names = offered.map(tileName)
  const inForce = await tileOrderAt(display, territory)
  const order = inOrder(names, draft ?? inForce?.tiles)
  const above = await territoriesAbove(territory)
  const author = above.find(({ path }) => path === inForce?.path) ?? null
  return {
    display,
    place: territory.shortName,
    isArrangedHere: author?.id === territory.id,
    arrangedBy: author && author.id !== territory.id ? author.shortName : null,
    isDraft: draft !== null && !isSame(order, inOrder(names, inForce?.tiles)),
    order,
    labels: Object.fromEntries(offered.map((tile) => [tileName(tile), tile.label])),
    most: mostTiles[display],
    tiles: chosenTiles(display, offered, order),
  }
}

function isSame(one: ArrangedCard[], other: ArrangedCard[]) {
  return JSON.stringify(one) === JSON.stringify(other)
}
