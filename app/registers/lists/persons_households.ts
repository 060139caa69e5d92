import { v7 as uuid } from 'uuid'
import insertRows from '#registers/lists/insert_rows'
import type { PersonRow } from '#registers/lists/persons_list'
import type { ListContext } from '#registers/lists/register_list'
import { houseOf, type Places } from '#registers/queries/places_named'

type HouseRow = { id: string; address: string; door_sealed: string }

/** Households that rows name and the register does not know yet begin, in the house of whoever comes first. */
export default async function foundHouseholds(
  rows: PersonRow[],
  places: Places,
  { client, importId, territory }: ListContext
) {
  const houses = new Map<string, string>()
  for (const row of rows) {
    const isNew = row.household && !places.households.has(row.household)
    if (isNew && !houses.has(row.household!)) houses.set(row.household!, houseOf(row, places)!)
  }
  if (houses.size === 0) return

  const known = await housesWith([...houses.values()], client)
  const now = new Date().toISOString()
  // In one order, so that two chunks that name the same ones do not wait for each other.
  const inOrder = [...houses].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const households = inOrder.map(([number, house_id]) => ({
    id: uuid(),
    territory_id: territory.id,
    number,
    house_id,
    address: known.get(house_id)!.address,
    unit_sealed: known.get(house_id)!.door_sealed,
    import_id: importId,
    created_at: now,
    updated_at: now,
  }))
  await insertRows(client, 'households', households, '(territory_id, number)')
  const numbered: { id: string; number: string }[] = await client
    .from('households')
    .where('territory_id', territory.id)
    .whereRaw('number = any(?::text[])', [[...houses.keys()]])
    .select('id', 'number')
  for (const { id, number } of numbered) places.households.set(number, id)
}

async function housesWith(ids: string[], client: ListContext['client']) {
  const { rows }: { rows: HouseRow[] } = await client.rawQuery(
    `select houses.id, door_sealed, trim(estate || ' ' || number) as address
     from houses join buildings on buildings.id = building_id where houses.id = any(?::uuid[])`,
    [ids]
  )
  return new Map(rows.map((row) => [row.id, row]))
}
