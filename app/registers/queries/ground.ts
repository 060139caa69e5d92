import Household from '#identity/models/household'
import personsLivingIn from '#identity/queries/persons_living_in'
import Building from '#registers/models/building'
import House from '#registers/models/house'
import Organisation from '#registers/models/organisation'
import type Territory from '#territories/models/territory'

/*
 * What may be found from where one acts. Records belong to communities; who works in a grid finds the people of
 * that grid, and the households and houses in which they live.
 */

export function personsAt(territory: Territory) {
  return personsLivingIn(territory)
    .whereNull('persons.merged_into_id')
    .withScopes((persons) => persons.shown())
}

export function householdsAt(territory: Territory) {
  if (!isGrid(territory)) return Household.within(territory)
  return Household.query().whereRaw(
    `exists (select 1 from household_members join persons on persons.id = person_id
       where household_members.household_id = households.id and persons.grid_id = ?)`,
    [territory.id]
  )
}

export function housesAt(territory: Territory) {
  if (!isGrid(territory)) return House.within(territory)
  return House.query().whereRaw(
    `exists (select 1 from house_relations join persons on persons.id = person_id
       where house_id = houses.id and persons.grid_id = ?)`,
    [territory.id]
  )
}

export function buildingsAt(territory: Territory) {
  if (!isGrid(territory)) return Building.within(territory)
  return Building.query().whereIn('buildings.id', housesAt(territory).select('building_id'))
}

export function organisationsAt(territory: Territory) {
  if (!isGrid(territory)) return Organisation.within(territory)
  return Organisation.query().where('organisations.grid_id', territory.id)
}

/** The one with this id among them, or a 404; malformed ids are not found either. */
export function withId<Query extends { whereRaw: (sql: string, bindings: string[]) => Query }>(
  records: Query,
  table: string,
  id: string
) {
  return records.whereRaw('??::text = ?', [`${table}.id`, String(id)])
}

function isGrid({ level }: Territory) {
  return level === 'grid'
}
