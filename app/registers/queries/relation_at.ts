import HouseRelation from '#registers/models/house_relation'
import { personsAt } from '#registers/queries/ground'
import type Territory from '#territories/models/territory'

/** What somebody whom one may see from here is to a house, or a 404. */
export default function relationAt(territory: Territory, id: string) {
  return HouseRelation.query()
    .whereRaw('house_relations.id::text = ?', [String(id)])
    .whereIn('person_id', personsAt(territory).select('persons.id'))
    .firstOrFail()
}
