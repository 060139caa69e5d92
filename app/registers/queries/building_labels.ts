import { buildingsAt } from '#registers/queries/ground'
import type Territory from '#territories/models/territory'

/** What the buildings of a place are called, to choose from while one types. */
export default async function buildingLabels(place: Territory) {
  const buildings = await buildingsAt(place)
    .withScopes((each) => each.standing())
    .orderBy(['estate', 'number', 'id'])
    .limit(500)
  return buildings.map(({ label }) => label)
}
