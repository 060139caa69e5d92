import type Household from '#identity/models/household'
import { isShown } from '#identity/models/person'
import HouseholdMember from '#identity/models/household_member'
import { householdsAt, personsAt, withId } from '#registers/queries/ground'
import type Territory from '#territories/models/territory'

const PAGE = 30

/** Households by their number, address or the name of somebody in them, with how many people live there. */
export default function householdsMatching(
  territory: Territory,
  { page, q }: { q?: string; page?: number }
) {
  const households = householdsAt(territory)
    .select('households.*')
    .select(
      householdsAt(territory).client.raw(
        `(select count(*) from household_members where household_id = households.id
          and moved_out_on is null and superseded_at is null) as people`
      )
    )
  if (q) {
    households.where((either) =>
      either
        .where('number', q)
        .orWhereRaw('position(? in address) > 0', [q])
        .orWhereRaw(
          `exists (select 1 from household_members join persons on persons.id = person_id
             where household_members.household_id = households.id and superseded_at is null
               and ${isShown} and position(? in persons.name) > 0)`,
          [q]
        )
    )
  }
  return households.orderBy(['number', 'households.id']).paginate(page ?? 1, PAGE)
}

export function householdAt(territory: Territory, id: string) {
  return withId(householdsAt(territory), 'households', id).firstOrFail()
}

/** Everybody who lives there or once did, as far as one may see them. */
export function membersEver({ id }: Household, territory: Territory) {
  return HouseholdMember.query()
    .where('household_id', id)
    .whereNull('superseded_at')
    .whereIn('person_id', personsAt(territory).select('persons.id'))
    .preload('person')
    .orderByRaw('moved_out_on nulls first, relation nulls last, moved_in_on, id')
}
