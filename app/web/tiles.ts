import type { NavigationView } from '#kernel/queries/navigation_for'
import type { ArrangedPlace } from '#kernel/snapshot'

/** The two displays that have tiles of their own, by the name that stands in addresses. */
export const displays = ['usual', 'elder'] as const
export type TileDisplay = (typeof displays)[number]

/** Where the order of a display is kept. */
export const placeOf = { usual: 'tiles', elder: 'elder_tiles' } as const satisfies Record<
  TileDisplay,
  ArrangedPlace
>

/** How many there are besides "all services"; elders are asked to choose from fewer. */
export const mostTiles: Record<TileDisplay, number> = { usual: 7, elder: 5 }

/** What the core itself offers, after what plugins offer. */
export const coreTiles: NavigationView[] = [
  { label: 'tiles.names.directory', icon: 'phone', href: '/directory' },
  { label: 'tiles.names.points', icon: 'coins', href: '/me/points' },
  { label: 'tiles.names.calendar', icon: 'calendar', href: '/me/calendar' },
  { label: 'tiles.names.family', icon: 'users', href: '/me/family' },
]

/** By what an order names a tile: `mall/goods` for the label `mall.nav.goods`. */
export function tileName({ label }: NavigationView) {
  const parts = label.split('.')
  return `${parts[0]}/${parts.at(-1)}`
}
