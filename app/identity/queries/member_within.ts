import HouseholdMember from '#identity/models/household_member'
import type Territory from '#territories/models/territory'

/** Somebody's place in a household of a territory, or a 404. */
export default function memberWithin(territory: Territory, id: string) {
  return HouseholdMember.query()
    .where('id', id)
    .whereHas('household', (household) =>
      household.whereIn('territory_id', (within) =>
        within
          .from('territories')
          .select('id')
          .whereRaw('path <@ cast(? as ltree)', [territory.path])
      )
    )
    .firstOrFail()
}
