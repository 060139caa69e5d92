import Territory from '#territories/models/territory'
import livingTerritory from '#territories/queries/living_territory'

/** The community with this code, or its successor, or a 404. */
export async function communityByCode(code: unknown) {
  return livingTerritory(String(code)).where('level', 'community').firstOrFail()
}

/** The grids of a community, in the order of their codes. */
export async function gridsOf(community: Territory) {
  return Territory.query()
    .where({ parentId: community.id, level: 'grid' })
    .whereNull('retired_at')
    .orderBy('code')
}

/** The grid with this code in the community, or its successor, or a 404. */
export async function gridOf(community: Territory, code: string) {
  return livingTerritory(code).where({ parentId: community.id, level: 'grid' }).firstOrFail()
}
