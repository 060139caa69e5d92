import type { NamedGrid } from '#rules/transformers/rule_transformer'
import { gridsOf } from '#territories/queries/grids_of'
import type Territory from '#territories/models/territory'

/** The grids that a rule of this place can be limited to: those of a community; above it there are too many. */
export default async function gridsToChoose(territory: Territory): Promise<NamedGrid[]> {
  if (territory.level !== 'community') return []
  const grids = await gridsOf(territory)
  return grids.map(({ code, id, name }) => ({ id, code, name }))
}
