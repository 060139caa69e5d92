import db from '@adonisjs/lucid/services/db'
import type Building from '#registers/models/building'
import type House from '#registers/models/house'
import HouseRelation from '#registers/models/house_relation'
import believed, { type Moment } from '#registers/queries/believed'
import { buildingsAt, householdsAt, housesAt, personsAt, withId } from '#registers/queries/ground'
import type Territory from '#territories/models/territory'

const PAGE = 30

const people = `(select count(distinct person_id) from house_relations
  where house_id = houses.id and relation = 'resident' and superseded_at is null
    and valid_to is null) as people`

/** Buildings by what they are called, with how many doors they have. */
export function buildingsMatching(
  territory: Territory,
  { page, q }: { q?: string; page?: number }
) {
  const doors = db.raw('(select count(*) from houses where building_id = buildings.id) as doors')
  const buildings = buildingsAt(territory).select('buildings.*').select(doors)
  if (q) {
    buildings.whereRaw("position(? in replace(estate || number || address, ' ', '')) > 0", [
      q.replace(/\s/g, ''),
    ])
  }
  return buildings
    .orderByRaw('estate, length(number), number, buildings.id')
    .paginate(page ?? 1, PAGE)
}

export function buildingAt(territory: Territory, id: string) {
  return withId(buildingsAt(territory), 'buildings', id).firstOrFail()
}

/** The doors of a building. They are sealed, so that only here their order can be found. */
export async function doorsOf({ id }: Building, territory: Territory, status?: string) {
  const houses = housesAt(territory)
    .where('building_id', id)
    .select('houses.*')
    .select(db.raw(people))
  if (status) houses.where('status', status)
  const found = await houses.orderBy('id').limit(1000)
  return found.toSorted((one, other) =>
    one.door.localeCompare(other.door, 'zh-CN', { numeric: true })
  )
}

export function houseAt(territory: Territory, id: string) {
  return withId(housesAt(territory), 'houses', id).preload('building').firstOrFail()
}

/** Who is what to a house, as far as one may see them; now, or as it was believed at a moment. */
export function peopleOf({ id }: House, territory: Territory, moment?: Moment) {
  return believed(HouseRelation.query(), moment)
    .where('house_id', id)
    .whereIn('person_id', personsAt(territory).select('persons.id'))
    .preload('person')
    .orderByRaw('valid_to nulls first, relation, valid_from, house_relations.id')
}

export function householdsIn({ id }: House, territory: Territory) {
  return householdsAt(territory).where('house_id', id).orderBy(['number', 'households.id'])
}
