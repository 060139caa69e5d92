import type { DomainError } from '#core/errors'
import {
  BirthNeeded,
  BuildingUnknown,
  DoorNeeded,
  DoorUnknown,
  GridUnknown,
  InTheFuture,
} from '#registers/errors'
import type { PersonRow } from '#registers/lists/persons_list'
import type { ListContext } from '#registers/lists/register_list'
import placesNamed, { buildingOf, houseOf, type Places } from '#registers/queries/places_named'
import today from '#registers/today'

/** What the register says against rows whose cells are well formed. */
export default async function objectionsToPersons(rows: PersonRow[], context: ListContext) {
  const places = await placesNamed(rows, context)
  const latest = today().toISODate()!
  return rows.map((row) => objectionTo(row, places, latest))
}

function objectionTo(row: PersonRow, places: Places, latest: string): DomainError | null {
  if (!row.identityNumber && !(row.birthDate && row.sex)) return new BirthNeeded()
  if (row.since && row.since > latest) return new InTheFuture()
  if (row.grid && !places.grids.has(row.grid)) return new GridUnknown()
  return objectionToHome(row, places)
}

function objectionToHome(row: PersonRow, places: Places): DomainError | null {
  if (row.building && !buildingOf(row, places)) return new BuildingUnknown()
  if (row.door && !houseOf(row, places)) return new DoorUnknown()
  const isNewHousehold = Boolean(row.household) && !places.households.has(row.household!)
  const needsDoor = isNewHousehold || row.houseRelation || (row.building && !row.door)
  return needsDoor && !houseOf(row, places) ? new DoorNeeded() : null
}
