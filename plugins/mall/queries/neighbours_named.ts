import { Person, type Territory } from '#core/people'

const SHOWN = 12

/** Residents by a part of their name or by initials, for staff; nobody while nothing is asked for. */
export default async function neighboursNamed(community: Territory, q: string | undefined) {
  if (!q) return []
  return Person.within(community)
    .whereNull('merged_into_id')
    .withScopes((persons) => persons.shown())
    .where((either) =>
      either
        .whereRaw('position(? in persons.name) > 0', [q])
        .orWhereRaw('starts_with(persons.name_initials, ?)', [q.toLowerCase()])
    )
    .preload('grid')
    .orderBy(['name', 'id'])
    .limit(SHOWN)
}
