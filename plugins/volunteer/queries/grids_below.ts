import { Territory } from '#core/people'

/** The grids of a territory, in the order of their codes. */
export default function gridsBelow(territory: Territory) {
  return Territory.query()
    .whereRaw('path <@ ?::ltree', [territory.path])
    .where('level', 'grid')
    .orderBy(['code', 'id'])
}
