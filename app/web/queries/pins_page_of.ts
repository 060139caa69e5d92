import type Person from '#identity/models/person'
import type { NavigationView } from '#kernel/queries/navigation_for'
import type Territory from '#territories/models/territory'
import type { PinsPageProps } from '#web/pages'
import pinnedTiles from '#web/queries/pinned_tiles'
import tilesFor, { offeredTiles } from '#web/queries/tiles_for'
import { mostTiles, tileName, type TileDisplay } from '#web/tiles'

/** All that somebody can have on the home page of a community: what stands there, and what does not. */
export default async function pinsPageOf(
  display: TileDisplay,
  community: Territory,
  person: Person
): Promise<PinsPageProps> {
  const [offered, pinned, shown] = await Promise.all([
    offeredTiles(community, person),
    pinnedTiles(person),
    tilesFor(display, community, person),
  ])
  const view = (tile: NavigationView) => {
    const name = tileName(tile)
    return { name, label: tile.label, icon: tile.icon, isPinned: pinned.includes(name) }
  }
  return {
    most: mostTiles[display],
    shown: shown.map(view),
    others: offered.filter((tile) => !shown.includes(tile)).map(view),
  }
}
