import type { CommunityChoice } from '#territories/queries/communities_matching'

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'communities/index': {
      search: string
      current: string | null
      communities: CommunityChoice[]
    }
  }
}
