import Household from '#identity/models/household'
import type Person from '#identity/models/person'

/** The household whose points are also this person's: where they live every day, else where they live at all; or null. */
export default async function householdFor({ householdId, id }: Person) {
  const homes = await Household.query()
    .whereIn('id', (members) => {
      members
        .from('household_members')
        .select('household_id')
        .where('person_id', id)
        .whereNull('moved_out_on')
        .whereNull('superseded_at')
    })
    .orderBy('id')
  return homes.find((home) => home.id === householdId) ?? homes[0] ?? null
}
