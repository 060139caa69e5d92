import { gridOf } from '#territories/queries/grids_of'
import Territory from '#territories/models/territory'

/** The grids of a place, to choose from. */
export default async function gridsAt(place: Territory) {
  const grids = await Territory.query()
    .where('level', 'grid')
    .whereRaw('path <@ ?::ltree', [place.path])
    .orderBy('code')
    .limit(200)
  return grids.map(({ code, name }) => ({ code, name }))
}

/** The grid with this code in the community, or null if none was chosen. */
export async function chosenGrid(community: Territory, code?: string) {
  return code ? gridOf(community, code) : null
}
