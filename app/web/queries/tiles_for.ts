import type Person from '#identity/models/person'
import inOrder from '#kernel/in_order'
import memory from '#kernel/memory'
import navigationFor, { type NavigationView } from '#kernel/queries/navigation_for'
import type { ArrangedCard } from '#kernel/snapshot'
import type Territory from '#territories/models/territory'
import pinnedTiles from '#web/queries/pinned_tiles'
import { coreTiles, mostTiles, placeOf, tileName, type TileDisplay } from '#web/tiles'

/** What tiles there are: those of the plugins that are on in a community, and those of the core. */
export async function offeredTiles(community: Territory, visitor: Person | null) {
  return [...(await navigationFor('resident', community, visitor)), ...coreTiles]
}

/** The tiles of a community's home page: first those that the visitor pinned, then as staff chose them for a display. */
export default async function tilesFor(
  display: TileDisplay,
  community: Territory,
  visitor: Person | null
): Promise<NavigationView[]> {
  const [offered, arrangement, pinned] = await Promise.all([
    offeredTiles(community, visitor),
    tileOrderAt(display, community),
    visitor ? pinnedTiles(visitor) : [],
  ])
  return chosenTiles(display, offered, pinnedFirst(pinned, arrangement?.tiles))
}

/** Those of what is offered that an order shows, as many as there is room for. */
export function chosenTiles(
  display: TileDisplay,
  offered: NavigationView[],
  order?: ArrangedCard[]
) {
  const byName = new Map(offered.map((tile) => [tileName(tile), tile]))
  return inOrder([...byName.keys()], order)
    .filter(({ isHidden }) => !isHidden)
    .slice(0, mostTiles[display])
    .map(({ component }) => byName.get(component)!)
}

/** What somebody pinned, before all else of an order; shown even where staff hide it. */
function pinnedFirst(pinned: string[], order: ArrangedCard[] = []): ArrangedCard[] {
  return [
    ...pinned.map((component) => ({ component, isHidden: false })),
    ...order.filter(({ component }) => !pinned.includes(component)),
  ]
}

/** The order that counts at a territory, and whose it is: elders' tiles follow the usual ones until staff choose. */
export async function tileOrderAt(display: TileDisplay, { path }: Pick<Territory, 'path'>) {
  const snapshot = await memory.current()
  const own = snapshot.arrangementAt(placeOf[display], path)
  const inForce = own ?? snapshot.arrangementAt(placeOf.usual, path)
  return inForce && { path: own?.path ?? null, tiles: inForce.cards }
}
