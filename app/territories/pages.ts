import type {
  ContactView,
  DeskEntryView,
} from '#territories/transformers/directory_entry_transformer'
import type { GridKind } from '#territories/actions/draw_grid'
import type { CommunityMap } from '#territories/queries/community_map'
import type { GridVersionView } from '#territories/transformers/grid_version_transformer'
import type { CommunityChoice } from '#territories/queries/communities_matching'
import type { TerritoryFacts } from '#territories/queries/facts_of'
import type { TerritoryPage } from '#territories/queries/territory_page'
import type { WhatMoves } from '#territories/queries/what_moves'
import type { TerritoryView } from '#territories/transformers/territory_transformer'

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'communities/index': {
      search: string
      current: string | null
      communities: CommunityChoice[]
    }
    'desk/territories/index': TerritoryPage & {
      search: string
      found: TerritoryView[]
      /** Renames, moves, merges and gives up this one. */
      canManage: boolean
      /** Adds something below it. */
      canExtend: boolean
    }
    'desk/territories/create': {
      parent: TerritoryView
      levels: string[]
      suggestedCode: string
    }
    'desk/territories/move': {
      search: string
      territory: TerritoryView
      /** Null while it is being chosen among the targets. */
      to: TerritoryView | null
      targets: TerritoryView[]
      facts: TerritoryFacts
    }
    'desk/territories/merge': {
      search: string
      territory: TerritoryView
      to: TerritoryView | null
      targets: TerritoryView[]
      moves: WhatMoves | null
    }
    'directory/index': {
      community: string
      /** Of the viewer's own grid; empty for guests. */
      own: ContactView[]
      others: ContactView[]
    }
    'desk/directory/index': { entries: DeskEntryView[]; canWrite: boolean }
    'desk/directory/create': {
      places: { code: string; name: string }[]
      staff: { id: string; name: string }[]
    }
    'desk/directory/edit': { entry: DeskEntryView }
    'desk/grids/index': {
      community: TerritoryView
      map: CommunityMap
      grids: {
        code: string
        name: string
        kind: GridKind | null
        range: string | null
        residents: number
      }[]
      canDraw: boolean
    }
    'desk/grids/boundary': {
      grid: TerritoryView & { kind: GridKind | null }
      community: TerritoryView
      /** Null while it was never drawn. */
      current: { kind: 'polygon' | 'buildings'; range: string; corners: string } | null
      versions: GridVersionView[]
      map: CommunityMap
      buildings: { id: string; name: string; gridCode: string | null }[]
      canDraw: boolean
    }
    'desk/territories/split': {
      territory: TerritoryView
      grids: { code: string; name: string; residents: number }[]
    }
  }
}
