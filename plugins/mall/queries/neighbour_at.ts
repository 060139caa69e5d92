import { Person, type Territory } from '#core/people'

/** A resident of this community who may be shown; nobody else's is found. */
export default function neighbourAt(community: Territory, id: string) {
  return Person.within(community)
    .whereNull('merged_into_id')
    .withScopes((persons) => persons.shown())
    .whereRaw('persons.id::text = ?', [id])
    .firstOrFail()
}
