import type { TransactionClient } from '#core/database'
import { digest } from '#identity/sealed'
import normaliseDoor from '#registers/door'
import type Territory from '#territories/models/territory'

type Named = { building?: string; door?: string; grid?: string; household?: string }
type HouseRow = { id: string; building_id: string; door_digest: string }
type HouseholdRow = { id: string; number: string }

/** What the lines of a list call places, and which rows of the registers these are. */
export type Places = {
  grids: Map<string, string>
  buildings: Map<string, string>
  /** The digest of each door, as it was written. */
  doors: Map<string, string>
  /** By building and door: see `houseOf`. */
  houses: Map<string, string>
  households: Map<string, string>
}

/** The places of a community that these rows name; in four queries, however many rows. */
export default async function placesNamed(
  rows: Named[],
  { client, territory }: { territory: Territory; client: TransactionClient }
): Promise<Places> {
  const buildings = await buildingsNamed(distinct(rows, 'building').map(spaceless), {
    client,
    territory,
  })
  const doors = new Map(
    distinct(rows, 'door').map((door) => [door, digest(normaliseDoor(door))] as const)
  )
  return {
    doors,
    grids: await gridsNamed(distinct(rows, 'grid'), { client, territory }),
    buildings,
    houses: await housesIn([...buildings.values()], [...doors.values()], client),
    households: await householdsNumbered(distinct(rows, 'household'), { client, territory }),
  }
}

export function buildingOf({ building }: Named, { buildings }: Places) {
  return building ? (buildings.get(spaceless(building)) ?? null) : null
}

export function houseOf(row: Named, places: Places) {
  const building = buildingOf(row, places)
  if (!building || !row.door) return null
  return places.houses.get(`${building} ${places.doors.get(row.door)}`) ?? null
}

/** `南苑小区 3 号楼` and `南苑小区3号楼` are one building. */
export function spaceless(text: string) {
  return text.normalize('NFKC').replace(/\s/g, '')
}

type Within = { territory: Territory; client: TransactionClient }

async function gridsNamed(names: string[], { client, territory }: Within) {
  const rows: { id: string; name: string; code: string }[] = await client
    .from('territories')
    .where({ parent_id: territory.id, level: 'grid' })
    .where((named) => named.whereIn('name', names).orWhereIn('code', names))
    .select('id', 'name', 'code')
  return new Map(rows.flatMap(({ code, id, name }) => [[name, id] as const, [code, id] as const]))
}

async function buildingsNamed(names: string[], { client, territory }: Within) {
  const { rows }: { rows: { id: string; label: string }[] } = await client.rawQuery(
    `select id, regexp_replace(estate || number, '\\s', '', 'g') as label from buildings
     where territory_id = ? and removed_on is null
       and regexp_replace(estate || number, '\\s', '', 'g') = any(?::text[])`,
    [territory.id, names]
  )
  return new Map(rows.map(({ id, label }) => [label, id]))
}

async function housesIn(buildings: string[], doors: string[], client: TransactionClient) {
  const rows: HouseRow[] = await client
    .from('houses')
    .whereRaw('building_id = any(?::uuid[])', [buildings])
    .whereRaw('door_digest = any(?::text[])', [doors])
    .select('id', 'building_id', 'door_digest')
  return new Map(rows.map((row) => [`${row.building_id} ${row.door_digest}`, row.id]))
}

async function householdsNumbered(numbers: string[], { client, territory }: Within) {
  const rows: HouseholdRow[] = await client
    .from('households')
    .where('territory_id', territory.id)
    .whereRaw('number = any(?::text[])', [numbers])
    .select('id', 'number')
  return new Map(rows.map(({ id, number }) => [number, id]))
}

function distinct(rows: Named[], name: keyof Named) {
  return [...new Set(rows.map((row) => row[name]).filter((value) => value !== undefined))]
}
