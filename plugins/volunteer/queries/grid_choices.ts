import type { Territory } from '#core/people'
import gridsBelow from './grids_below.ts'

/** The grids of a territory, as a form offers them. */
export default async function gridChoices(territory: Territory) {
  const grids = await gridsBelow(territory)
  return grids.map(({ id, name }) => ({ value: id, label: name }))
}
