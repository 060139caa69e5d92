import normaliseDoor from '#registers/door'
import placesNamed, { houseOf } from '#registers/queries/places_named'
import writeHouses, { labelOf } from '#registers/lists/houses_writing'
import type { RegisterList } from '#registers/lists/register_list'
import removeSparing from '#registers/lists/remove_sparing'
import { houseListValidator } from '#registers/validators/list_validators'

export type HouseRow = Awaited<ReturnType<typeof houseListValidator.validate>>

const column = (name: keyof HouseRow, example: string, isRequired = false) => {
  return { name, example, isRequired }
}

/** 房屋: buildings, and what lies behind their doors. A building that is not known yet begins. */
const housesList: RegisterList<HouseRow> = {
  register: 'houses',
  columns: [
    column('estate', '样例小区'),
    column('number', '3 号楼', true),
    column('address', '文庙路 18 号', true),
    column('units', '2'),
    column('floors', '6'),
    column('builtYear', '2004'),
    column('door', '2-501', true),
    column('use', '住宅'),
    column('status', '自住'),
    column('buildingArea', '98.20'),
    column('exclusiveArea', '81.30'),
    column('areaSource', '登记簿'),
    column('titleNumber', ''),
  ],
  validator: houseListValidator,
  keyOf: (row) => `${labelOf(row)} ${normaliseDoor(row.door)}`,
  known: async (rows, context) => {
    const named = rows.map((row) => ({ building: labelOf(row), door: row.door }))
    const places = await placesNamed(named, context)
    return named.map((row) => (houseOf(row, places) ? 'here' : null))
  },
  objections: async (rows) => rows.map(() => null),
  write: writeHouses,
  async remove(ids, { client }) {
    const rows: { id: string }[] = await client
      .from('houses')
      .whereIn('id', ids)
      .whereColumn('updated_at', 'created_at')
      .select('id')
    const unchanged = rows.map(({ id }) => id)
    return removeSparing(unchanged, client, async (some, savepoint) =>
      savepoint.from('houses').whereIn('id', some).delete()
    )
  },
  async removeRest({ client, importId }) {
    const rows: { id: string }[] = await client
      .from('buildings')
      .where('import_id', importId)
      .whereNotExists((houses) => houses.from('houses').whereColumn('building_id', 'buildings.id'))
      .select('id')
    const empty = rows.map(({ id }) => id)
    await removeSparing(empty, client, async (some, savepoint) =>
      savepoint.from('buildings').whereIn('id', some).delete()
    )
  },
}

export default housesList
