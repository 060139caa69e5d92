import { v7 as uuid } from 'uuid'
import { digest, seal } from '#identity/sealed'
import normaliseDoor from '#registers/door'
import type { HouseRow } from '#registers/lists/houses_list'
import insertRows from '#registers/lists/insert_rows'
import mapInTurns from '#registers/lists/map_in_turns'
import type { ListContext } from '#registers/lists/register_list'
import placesNamed, { spaceless } from '#registers/queries/places_named'

/** Writes houses, and the buildings that rows name and the register does not know yet. */
export default async function writeHouses(rows: HouseRow[], context: ListContext) {
  const buildings = await buildingsFor(rows, context)
  const now = new Date().toISOString()
  const houses = await mapInTurns(rows, (row) => {
    const door = normaliseDoor(row.door)
    return {
      id: uuid(),
      territory_id: context.territory.id,
      building_id: buildings.get(labelOf(row))!,
      door_sealed: seal(door),
      door_digest: digest(door),
      use: row.use ?? 'home',
      status: row.status ?? 'lived_in_by_owner',
      building_area: row.buildingArea ?? null,
      exclusive_area: row.exclusiveArea ?? null,
      area_source: row.areaSource ?? null,
      title_number: row.titleNumber ?? null,
      created_at: now,
      updated_at: now,
    }
  })
  const ids = new Set(
    await insertRows(context.client, 'houses', houses, '(building_id, door_digest)')
  )
  return houses.map(({ id }) => (ids.has(id) ? id : null))
}

/** What stands on the wall, without spaces: how rows name a building. */
export function labelOf({ estate, number }: Pick<HouseRow, 'estate' | 'number'>) {
  return spaceless(`${estate ?? ''}${number}`)
}

/** The building of each label; what the first row says of a new one counts. */
async function buildingsFor(rows: HouseRow[], context: ListContext) {
  const named = rows.map((row) => ({ building: labelOf(row) }))
  const { buildings } = await placesNamed(named, context)
  const firsts = new Map(
    rows.toReversed().flatMap((row) => (buildings.has(labelOf(row)) ? [] : [[labelOf(row), row]]))
  )
  if (firsts.size === 0) return buildings

  const inOrder = [...firsts].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const added = inOrder.map(([, row]) => buildingColumns(row, context))
  await insertRows(context.client, 'buildings', added, '(territory_id, estate, number)')
  return (await placesNamed(named, context)).buildings
}

function buildingColumns(row: HouseRow, { importId, territory }: ListContext) {
  const now = new Date().toISOString()
  return {
    id: uuid(),
    territory_id: territory.id,
    estate: row.estate ?? '',
    number: row.number,
    address: row.address,
    units: row.units ?? null,
    floors: row.floors ?? null,
    built_year: row.builtYear ?? null,
    import_id: importId,
    created_at: now,
    updated_at: now,
  }
}
