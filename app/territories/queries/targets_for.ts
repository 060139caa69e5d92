import Territory from '#territories/models/territory'
import knownAs from '#territories/queries/known_as'

const MOST = 30

/** Where a territory may be moved to: what can contain it and is not below it, within one's own. */
export function parentsFor(territory: Territory, within: Territory, search: string) {
  return matching(within, search)
    .whereNot('id', territory.parentId ?? '')
    .whereRaw('not path <@ ?::ltree', [territory.path])
    .whereIn('level', territory.level === 'grid' ? ['community'] : levelsAbove(territory))
}

/** What a territory may be merged into: others of its level; a grid into a neighbour of its community. */
export function successorsFor(territory: Territory, within: Territory, search: string) {
  const successors = matching(within, search)
    .where('level', territory.level)
    .whereNot('id', territory.id)
    .whereRaw('not path <@ ?::ltree', [territory.path])
  return territory.level === 'grid' && territory.parentId
    ? successors.where('parent_id', territory.parentId)
    : successors
}

function matching(within: Territory, search: string) {
  const text = search.trim().slice(0, 30)
  const territories = Territory.query()
    .whereRaw('path <@ ?::ltree', [within.path])
    .whereNull('retired_at')
    .orderBy('code')
    .limit(MOST)
  return text ? knownAs(territories, text) : territories
}

function levelsAbove({ level }: Territory) {
  const levels = ['province', 'city', 'county', 'street', 'community']
  return levels.slice(0, levels.indexOf(level))
}
